// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLTensor` of the specification "webnn". */
@:native("MLTensor")
extern class MLTensor {
  var dataType(default, null):MLOperandDataType;
  var shape(default, null):Array<Int>;
  var readable(default, null):Bool;
  var writable(default, null):Bool;
  var constant(default, null):Bool;
  function destroy():Void;
}
