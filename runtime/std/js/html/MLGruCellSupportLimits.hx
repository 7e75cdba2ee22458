// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLGruCellSupportLimits` of the specification "webnn". */
typedef MLGruCellSupportLimits = {
  ?input:MLTensorLimits,
  ?weight:MLTensorLimits,
  ?recurrentWeight:MLTensorLimits,
  ?hiddenState:MLTensorLimits,
  ?bias:MLTensorLimits,
  ?recurrentBias:MLTensorLimits,
  ?output:MLTensorLimits,
}
