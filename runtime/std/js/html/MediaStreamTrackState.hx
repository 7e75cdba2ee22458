// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaStreamTrackState` of the specification "mediacapture-streams". */
enum abstract MediaStreamTrackState(String) from String to String {
  var LIVE = "live";
  var ENDED = "ended";
}
