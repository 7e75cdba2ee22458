// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LineAlignSetting` of the specification "webvtt". */
enum abstract LineAlignSetting(String) from String to String {
  var START = "start";
  var CENTER = "center";
  var END = "end";
}
