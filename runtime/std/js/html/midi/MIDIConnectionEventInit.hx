// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.midi;

/** `MIDIConnectionEventInit` of the specification "webmidi". */
typedef MIDIConnectionEventInit = {
  > js.html.EventInit,
  ?port:MIDIPort,
}
