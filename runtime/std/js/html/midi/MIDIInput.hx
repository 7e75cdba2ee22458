// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.midi;

/** `MIDIInput` of the specification "webmidi". */
@:native("MIDIInput")
extern class MIDIInput extends MIDIPort {
  var onmidimessage:haxe.Constraints.Function;
}
