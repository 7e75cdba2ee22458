// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLSingleInputSupportLimits` of the specification "webnn". */
typedef MLSingleInputSupportLimits = {
  ?input:MLTensorLimits,
  ?output:MLTensorLimits,
}
