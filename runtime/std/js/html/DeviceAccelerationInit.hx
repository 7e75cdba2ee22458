// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DeviceMotionEventAccelerationInit` of the specification "orientation-event". */
typedef DeviceAccelerationInit = {
  ?x:Null<Float>,
  ?y:Null<Float>,
  ?z:Null<Float>,
}
