// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AutoKeyword` of the specification "webvtt". */
enum abstract AutoKeyword(String) from String to String {
  var AUTO = "auto";
}
