// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLBinarySupportLimits` of the specification "webnn". */
typedef MLBinarySupportLimits = {
  ?a:MLTensorLimits,
  ?b:MLTensorLimits,
  ?output:MLTensorLimits,
}
