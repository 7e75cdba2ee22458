// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLConv2dOptions` of the specification "webnn". */
typedef MLConv2dOptions = {
  > MLOperatorOptions,
  ?padding:Array<Int>,
  ?strides:Array<Int>,
  ?dilations:Array<Int>,
  ?groups:Int,
  ?inputLayout:MLInputOperandLayout,
  ?filterLayout:MLConv2dFilterOperandLayout,
  ?bias:MLOperand,
}
