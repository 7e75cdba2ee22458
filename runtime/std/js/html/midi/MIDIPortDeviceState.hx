// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.midi;

/** `MIDIPortDeviceState` of the specification "webmidi". */
enum abstract MIDIPortDeviceState(String) from String to String {
  var DISCONNECTED = "disconnected";
  var CONNECTED = "connected";
}
