// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLGruCellOptions` of the specification "webnn". */
typedef MLGruCellOptions = {
  > MLOperatorOptions,
  ?bias:MLOperand,
  ?recurrentBias:MLOperand,
  ?resetAfter:Bool,
  ?layout:MLGruWeightLayout,
  ?activations:Array<MLRecurrentNetworkActivation>,
}
