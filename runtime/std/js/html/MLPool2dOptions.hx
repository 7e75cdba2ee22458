// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLPool2dOptions` of the specification "webnn". */
typedef MLPool2dOptions = {
  > MLOperatorOptions,
  ?windowDimensions:Array<Int>,
  ?padding:Array<Int>,
  ?strides:Array<Int>,
  ?dilations:Array<Int>,
  ?layout:MLInputOperandLayout,
  ?outputShapeRounding:MLRoundingType,
  ?outputSizes:Array<Int>,
}
