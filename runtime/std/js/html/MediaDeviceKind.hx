// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaDeviceKind` of the specification "mediacapture-streams". */
enum abstract MediaDeviceKind(String) from String to String {
  var AUDIOINPUT = "audioinput";
  var AUDIOOUTPUT = "audiooutput";
  var VIDEOINPUT = "videoinput";
}
