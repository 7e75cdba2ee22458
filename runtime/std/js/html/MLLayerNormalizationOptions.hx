// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLLayerNormalizationOptions` of the specification "webnn". */
typedef MLLayerNormalizationOptions = {
  > MLOperatorOptions,
  ?scale:MLOperand,
  ?bias:MLOperand,
  ?axes:Array<Int>,
  ?epsilon:Float,
}
