// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLQuantizeDequantizeLinearSupportLimits` of the specification "webnn". */
typedef MLQuantizeDequantizeLinearSupportLimits = {
  ?input:MLTensorLimits,
  ?scale:MLTensorLimits,
  ?zeroPoint:MLTensorLimits,
  ?output:MLTensorLimits,
}
