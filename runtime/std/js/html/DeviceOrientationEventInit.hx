// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DeviceOrientationEventInit` of the specification "orientation-event". */
typedef DeviceOrientationEventInit = {
  > EventInit,
  ?alpha:Null<Float>,
  ?beta:Null<Float>,
  ?gamma:Null<Float>,
  ?absolute:Bool,
}
