// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `OpusSignal` of the specification "webcodecs-opus-codec-registration". */
enum abstract OpusSignal(String) from String to String {
  var AUTO = "auto";
  var MUSIC = "music";
  var VOICE = "voice";
}
