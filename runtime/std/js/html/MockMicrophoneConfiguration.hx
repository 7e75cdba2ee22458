// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MockMicrophoneConfiguration` of the specification "mediacapture-automation". */
typedef MockMicrophoneConfiguration = {
  > MockCaptureDeviceConfiguration,
  ?defaultSampleRate:Int,
}
