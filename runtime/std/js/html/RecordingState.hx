// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RecordingState` of the specification "mediastream-recording". */
enum abstract RecordingState(String) from String to String {
  var INACTIVE = "inactive";
  var RECORDING = "recording";
  var PAUSED = "paused";
}
