// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLWhereSupportLimits` of the specification "webnn". */
typedef MLWhereSupportLimits = {
  ?condition:MLTensorLimits,
  ?trueValue:MLTensorLimits,
  ?falseValue:MLTensorLimits,
  ?output:MLTensorLimits,
}
