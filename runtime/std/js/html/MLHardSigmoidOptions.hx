// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLHardSigmoidOptions` of the specification "webnn". */
typedef MLHardSigmoidOptions = {
  > MLOperatorOptions,
  ?alpha:Float,
  ?beta:Float,
}
