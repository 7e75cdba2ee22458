// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLLogicalNotSupportLimits` of the specification "webnn". */
typedef MLLogicalNotSupportLimits = {
  ?a:MLTensorLimits,
  ?output:MLTensorLimits,
}
