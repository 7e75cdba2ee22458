// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLGemmOptions` of the specification "webnn". */
typedef MLGemmOptions = {
  > MLOperatorOptions,
  ?c:MLOperand,
  ?alpha:Float,
  ?beta:Float,
  ?aTranspose:Bool,
  ?bTranspose:Bool,
}
