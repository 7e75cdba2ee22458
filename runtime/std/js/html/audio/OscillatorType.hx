// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `OscillatorType` of the specification "webaudio". */
enum abstract OscillatorType(String) from String to String {
  var SINE = "sine";
  var SQUARE = "square";
  var SAWTOOTH = "sawtooth";
  var TRIANGLE = "triangle";
  var CUSTOM = "custom";
}
