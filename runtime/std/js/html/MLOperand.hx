// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLOperand` of the specification "webnn". */
@:native("MLOperand")
extern class MLOperand {
  var dataType(default, null):MLOperandDataType;
  var shape(default, null):Array<Int>;
}
