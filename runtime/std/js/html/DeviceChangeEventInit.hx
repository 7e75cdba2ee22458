// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DeviceChangeEventInit` of the specification "mediacapture-streams". */
typedef DeviceChangeEventInit = {
  > EventInit,
  ?devices:Array<MediaDeviceInfo>,
}
