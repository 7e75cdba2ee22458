// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLGatherSupportLimits` of the specification "webnn". */
typedef MLGatherSupportLimits = {
  ?input:MLTensorLimits,
  ?indices:MLTensorLimits,
  ?output:MLTensorLimits,
}
