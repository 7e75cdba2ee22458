// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioSinkType` of the specification "webaudio". */
enum abstract AudioSinkType(String) from String to String {
  var NONE = "none";
}
