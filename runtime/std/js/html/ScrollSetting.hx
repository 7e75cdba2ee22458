// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ScrollSetting` of the specification "webvtt". */
enum abstract ScrollSetting(String) from String to String {
  var NONE = "";
  var UP = "up";
}
