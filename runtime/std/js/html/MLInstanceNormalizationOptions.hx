// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLInstanceNormalizationOptions` of the specification "webnn". */
typedef MLInstanceNormalizationOptions = {
  > MLOperatorOptions,
  ?scale:MLOperand,
  ?bias:MLOperand,
  ?epsilon:Float,
  ?layout:MLInputOperandLayout,
}
