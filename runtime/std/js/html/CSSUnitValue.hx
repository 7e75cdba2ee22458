// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSUnitValue` of the specification "css-typed-om". */
@:native("CSSUnitValue")
extern class CSSUnitValue extends CSSNumericValue {
  function new(value:Float, unit:String):Void;
  var value:Float;
  var unit(default, null):String;
}
