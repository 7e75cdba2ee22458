// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLPreluSupportLimits` of the specification "webnn". */
typedef MLPreluSupportLimits = {
  ?input:MLTensorLimits,
  ?slope:MLTensorLimits,
  ?output:MLTensorLimits,
}
