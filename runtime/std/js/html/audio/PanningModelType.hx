// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `PanningModelType` of the specification "webaudio". */
enum abstract PanningModelType(String) from String to String {
  var EQUALPOWER = "equalpower";
  var HRTF = "HRTF";
}
