// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.midi;

/** `MIDIPortConnectionState` of the specification "webmidi". */
enum abstract MIDIPortConnectionState(String) from String to String {
  var OPEN = "open";
  var CLOSED = "closed";
  var PENDING = "pending";
}
