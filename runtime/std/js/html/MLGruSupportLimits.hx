// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLGruSupportLimits` of the specification "webnn". */
typedef MLGruSupportLimits = {
  ?input:MLTensorLimits,
  ?weight:MLTensorLimits,
  ?recurrentWeight:MLTensorLimits,
  ?bias:MLTensorLimits,
  ?recurrentBias:MLTensorLimits,
  ?initialHiddenState:MLTensorLimits,
  ?output0:MLTensorLimits,
  ?output1:MLTensorLimits,
}
