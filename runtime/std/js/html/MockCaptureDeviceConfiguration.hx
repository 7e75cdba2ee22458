// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MockCaptureDeviceConfiguration` of the specification "mediacapture-automation". */
typedef MockCaptureDeviceConfiguration = {
  ?label:String,
  ?deviceId:String,
  ?groupId:String,
}
