// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.midi;

/** `MIDIPortType` of the specification "webmidi". */
enum abstract MIDIPortType(String) from String to String {
  var INPUT = "input";
  var OUTPUT = "output";
}
