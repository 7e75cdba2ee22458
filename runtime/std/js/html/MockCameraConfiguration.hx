// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MockCameraConfiguration` of the specification "mediacapture-automation". */
typedef MockCameraConfiguration = {
  > MockCaptureDeviceConfiguration,
  ?defaultFrameRate:Float,
  ?facingMode:String,
}
