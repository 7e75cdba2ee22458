// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSVariableReferenceValue` of the specification "css-typed-om". */
@:native("CSSVariableReferenceValue")
extern class CSSVariableReferenceValue {
  function new(variable:String, ?fallback:CSSUnparsedValue):Void;
  var variable:String;
  var fallback(default, null):CSSUnparsedValue;
}
