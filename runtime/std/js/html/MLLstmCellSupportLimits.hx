// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLLstmCellSupportLimits` of the specification "webnn". */
typedef MLLstmCellSupportLimits = {
  ?input:MLTensorLimits,
  ?weight:MLTensorLimits,
  ?recurrentWeight:MLTensorLimits,
  ?hiddenState:MLTensorLimits,
  ?cellState:MLTensorLimits,
  ?bias:MLTensorLimits,
  ?recurrentBias:MLTensorLimits,
  ?peepholeWeight:MLTensorLimits,
  ?output0:MLTensorLimits,
  ?output1:MLTensorLimits,
}
