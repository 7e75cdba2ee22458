// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PositionAlignSetting` of the specification "webvtt". */
enum abstract PositionAlignSetting(String) from String to String {
  var LINE_LEFT = "line-left";
  var CENTER = "center";
  var LINE_RIGHT = "line-right";
  var AUTO = "auto";
}
