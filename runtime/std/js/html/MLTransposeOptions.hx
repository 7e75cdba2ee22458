// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLTransposeOptions` of the specification "webnn". */
typedef MLTransposeOptions = {
  > MLOperatorOptions,
  ?permutation:Array<Int>,
}
