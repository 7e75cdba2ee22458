// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.midi;

/** `MIDIAccess` of the specification "webmidi". */
@:native("MIDIAccess")
extern class MIDIAccess extends js.html.EventTarget {
  var inputs(default, null):MIDIInputMap;
  var outputs(default, null):MIDIOutputMap;
  var onstatechange:haxe.Constraints.Function;
  var sysexEnabled(default, null):Bool;
}
