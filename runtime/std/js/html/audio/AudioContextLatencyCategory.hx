// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioContextLatencyCategory` of the specification "webaudio". */
enum abstract AudioContextLatencyCategory(String) from String to String {
  var BALANCED = "balanced";
  var INTERACTIVE = "interactive";
  var PLAYBACK = "playback";
}
