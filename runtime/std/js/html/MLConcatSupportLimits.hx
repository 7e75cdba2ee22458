// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLConcatSupportLimits` of the specification "webnn". */
typedef MLConcatSupportLimits = {
  ?inputs:MLTensorLimits,
  ?output:MLTensorLimits,
}
