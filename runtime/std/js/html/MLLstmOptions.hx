// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLLstmOptions` of the specification "webnn". */
typedef MLLstmOptions = {
  > MLOperatorOptions,
  ?bias:MLOperand,
  ?recurrentBias:MLOperand,
  ?peepholeWeight:MLOperand,
  ?initialHiddenState:MLOperand,
  ?initialCellState:MLOperand,
  ?returnSequence:Bool,
  ?direction:MLRecurrentNetworkDirection,
  ?layout:MLLstmWeightLayout,
  ?activations:Array<MLRecurrentNetworkActivation>,
}
