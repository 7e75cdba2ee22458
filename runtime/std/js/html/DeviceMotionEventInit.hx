// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DeviceMotionEventInit` of the specification "orientation-event". */
typedef DeviceMotionEventInit = {
  > EventInit,
  ?acceleration:DeviceAccelerationInit,
  ?accelerationIncludingGravity:DeviceAccelerationInit,
  ?rotationRate:DeviceRotationRateInit,
  ?interval:Float,
}
