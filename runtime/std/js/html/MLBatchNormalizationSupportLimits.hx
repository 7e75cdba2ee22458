// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLBatchNormalizationSupportLimits` of the specification "webnn". */
typedef MLBatchNormalizationSupportLimits = {
  ?input:MLTensorLimits,
  ?mean:MLTensorLimits,
  ?variance:MLTensorLimits,
  ?scale:MLTensorLimits,
  ?bias:MLTensorLimits,
  ?output:MLTensorLimits,
}
