// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AlignSetting` of the specification "webvtt". */
enum abstract AlignSetting(String) from String to String {
  var START = "start";
  var CENTER = "center";
  var END = "end";
  var LEFT = "left";
  var RIGHT = "right";
}
