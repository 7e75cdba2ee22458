// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSColorValue` of the specification "css-typed-om". */
@:native("CSSColorValue")
extern class CSSColorValue extends CSSStyleValue {
  static function parse(cssText:String):haxe.extern.EitherType<CSSColorValue, CSSStyleValue>;
}
