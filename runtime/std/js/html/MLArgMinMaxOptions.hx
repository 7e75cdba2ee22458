// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLArgMinMaxOptions` of the specification "webnn". */
typedef MLArgMinMaxOptions = {
  > MLOperatorOptions,
  ?keepDimensions:Bool,
  ?outputDataType:MLOperandDataType,
}
