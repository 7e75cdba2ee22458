// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLResample2dOptions` of the specification "webnn". */
typedef MLResample2dOptions = {
  > MLOperatorOptions,
  ?mode:MLInterpolationMode,
  ?scales:Array<Float>,
  ?sizes:Array<Int>,
  ?axes:Array<Int>,
}
