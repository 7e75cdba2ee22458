// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLGemmSupportLimits` of the specification "webnn". */
typedef MLGemmSupportLimits = {
  ?a:MLTensorLimits,
  ?b:MLTensorLimits,
  ?c:MLTensorLimits,
  ?output:MLTensorLimits,
}
