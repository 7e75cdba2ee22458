// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLReduceOptions` of the specification "webnn". */
typedef MLReduceOptions = {
  > MLOperatorOptions,
  ?axes:Array<Int>,
  ?keepDimensions:Bool,
}
