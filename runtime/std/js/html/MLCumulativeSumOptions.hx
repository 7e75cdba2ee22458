// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLCumulativeSumOptions` of the specification "webnn". */
typedef MLCumulativeSumOptions = {
  > MLOperatorOptions,
  ?exclusive:Bool,
  ?reversed:Bool,
}
