// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLLeakyReluOptions` of the specification "webnn". */
typedef MLLeakyReluOptions = {
  > MLOperatorOptions,
  ?alpha:Float,
}
