// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLConv2dSupportLimits` of the specification "webnn". */
typedef MLConv2dSupportLimits = {
  ?input:MLTensorLimits,
  ?filter:MLTensorLimits,
  ?bias:MLTensorLimits,
  ?output:MLTensorLimits,
}
