// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaSessionPlaybackState` of the specification "mediasession". */
enum abstract MediaSessionPlaybackState(String) from String to String {
  var NONE = "none";
  var PAUSED = "paused";
  var PLAYING = "playing";
}
