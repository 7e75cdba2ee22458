// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLBatchNormalizationOptions` of the specification "webnn". */
typedef MLBatchNormalizationOptions = {
  > MLOperatorOptions,
  ?scale:MLOperand,
  ?bias:MLOperand,
  ?axis:Int,
  ?epsilon:Float,
}
