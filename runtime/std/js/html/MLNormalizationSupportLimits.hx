// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLNormalizationSupportLimits` of the specification "webnn". */
typedef MLNormalizationSupportLimits = {
  ?input:MLTensorLimits,
  ?scale:MLTensorLimits,
  ?bias:MLTensorLimits,
  ?output:MLTensorLimits,
}
