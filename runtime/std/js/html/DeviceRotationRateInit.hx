// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DeviceMotionEventRotationRateInit` of the specification "orientation-event". */
typedef DeviceRotationRateInit = {
  ?alpha:Null<Float>,
  ?beta:Null<Float>,
  ?gamma:Null<Float>,
}
