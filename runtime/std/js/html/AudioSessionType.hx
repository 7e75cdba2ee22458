// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AudioSessionType` of the specification "audio-session". */
enum abstract AudioSessionType(String) from String to String {
  var AUTO = "auto";
  var PLAYBACK = "playback";
  var TRANSIENT = "transient";
  var TRANSIENT_SOLO = "transient-solo";
  var AMBIENT = "ambient";
  var PLAY_AND_RECORD = "play-and-record";
}
