// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.midi;

/** `MIDIMessageEventInit` of the specification "webmidi". */
typedef MIDIMessageEventInit = {
  > js.html.EventInit,
  ?data:js.lib.Uint8Array,
}
