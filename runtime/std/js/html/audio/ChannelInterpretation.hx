// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `ChannelInterpretation` of the specification "webaudio". */
enum abstract ChannelInterpretation(String) from String to String {
  var SPEAKERS = "speakers";
  var DISCRETE = "discrete";
}
