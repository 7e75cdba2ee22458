// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSStyleValue` of the specification "css-typed-om". */
@:native("CSSStyleValue")
extern class CSSStyleValue {
  static function parse(property:String, cssText:String):CSSStyleValue;
  static function parseAll(property:String, cssText:String):Array<CSSStyleValue>;
}
