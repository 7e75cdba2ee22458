// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DirectionSetting` of the specification "webvtt". */
enum abstract DirectionSetting(String) from String to String {
  var NONE = "";
  var RL = "rl";
  var LR = "lr";
}
