// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLOperandDescriptor` of the specification "webnn". */
typedef MLOperandDescriptor = {
  dataType:MLOperandDataType,
  shape:Array<Int>,
}
