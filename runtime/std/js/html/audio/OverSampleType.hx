// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `OverSampleType` of the specification "webaudio". */
enum abstract OverSampleType(String) from String to String {
  var NONE = "none";
  var _2X = "2x";
  var _4X = "4x";
}
