// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSKeywordValue` of the specification "css-typed-om". */
@:native("CSSKeywordValue")
extern class CSSKeywordValue extends CSSStyleValue {
  function new(value:String):Void;
  var value:String;
}
