// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.midi;

/** `MIDIOptions` of the specification "webmidi". */
typedef MIDIOptions = {
  ?sysex:Bool,
  ?software:Bool,
}
