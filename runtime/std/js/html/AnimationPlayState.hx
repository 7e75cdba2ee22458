// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AnimationPlayState` of the specification "web-animations". */
enum abstract AnimationPlayState(String) from String to String {
  var IDLE = "idle";
  var RUNNING = "running";
  var PAUSED = "paused";
  var FINISHED = "finished";
}
