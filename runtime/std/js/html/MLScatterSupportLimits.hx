// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLScatterSupportLimits` of the specification "webnn". */
typedef MLScatterSupportLimits = {
  ?input:MLTensorLimits,
  ?indices:MLTensorLimits,
  ?updates:MLTensorLimits,
  ?output:MLTensorLimits,
}
