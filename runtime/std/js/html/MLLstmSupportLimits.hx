// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLLstmSupportLimits` of the specification "webnn". */
typedef MLLstmSupportLimits = {
  ?input:MLTensorLimits,
  ?weight:MLTensorLimits,
  ?recurrentWeight:MLTensorLimits,
  ?bias:MLTensorLimits,
  ?recurrentBias:MLTensorLimits,
  ?peepholeWeight:MLTensorLimits,
  ?initialHiddenState:MLTensorLimits,
  ?initialCellState:MLTensorLimits,
  ?output0:MLTensorLimits,
  ?output1:MLTensorLimits,
  ?output2:MLTensorLimits,
}
