// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLLstmCellOptions` of the specification "webnn". */
typedef MLLstmCellOptions = {
  > MLOperatorOptions,
  ?bias:MLOperand,
  ?recurrentBias:MLOperand,
  ?peepholeWeight:MLOperand,
  ?layout:MLLstmWeightLayout,
  ?activations:Array<MLRecurrentNetworkActivation>,
}
