// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLSplitSupportLimits` of the specification "webnn". */
typedef MLSplitSupportLimits = {
  ?input:MLTensorLimits,
  ?outputs:MLTensorLimits,
}
