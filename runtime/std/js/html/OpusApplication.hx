// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `OpusApplication` of the specification "webcodecs-opus-codec-registration". */
enum abstract OpusApplication(String) from String to String {
  var VOIP = "voip";
  var AUDIO = "audio";
  var LOWDELAY = "lowdelay";
}
