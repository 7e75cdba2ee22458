// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLConvTranspose2dOptions` of the specification "webnn". */
typedef MLConvTranspose2dOptions = {
  > MLOperatorOptions,
  ?padding:Array<Int>,
  ?strides:Array<Int>,
  ?dilations:Array<Int>,
  ?outputPadding:Array<Int>,
  ?outputSizes:Array<Int>,
  ?groups:Int,
  ?inputLayout:MLInputOperandLayout,
  ?filterLayout:MLConvTranspose2dFilterOperandLayout,
  ?bias:MLOperand,
}
