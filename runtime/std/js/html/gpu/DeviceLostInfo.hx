// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUDeviceLostInfo` of the specification "webgpu". */
@:native("GPUDeviceLostInfo")
extern class DeviceLostInfo {
  var reason(default, null):DeviceLostReason;
  var message(default, null):String;
}
