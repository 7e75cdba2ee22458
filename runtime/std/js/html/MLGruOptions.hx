// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLGruOptions` of the specification "webnn". */
typedef MLGruOptions = {
  > MLOperatorOptions,
  ?bias:MLOperand,
  ?recurrentBias:MLOperand,
  ?initialHiddenState:MLOperand,
  ?resetAfter:Bool,
  ?returnSequence:Bool,
  ?direction:MLRecurrentNetworkDirection,
  ?layout:MLGruWeightLayout,
  ?activations:Array<MLRecurrentNetworkActivation>,
}
