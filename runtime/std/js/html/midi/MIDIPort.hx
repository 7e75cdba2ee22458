// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.midi;

/** `MIDIPort` of the specification "webmidi". */
@:native("MIDIPort")
extern class MIDIPort extends js.html.EventTarget {
  var id(default, null):String;
  var manufacturer(default, null):String;
  var name(default, null):String;
  var type(default, null):MIDIPortType;
  var version(default, null):String;
  var state(default, null):MIDIPortDeviceState;
  var connection(default, null):MIDIPortConnectionState;
  var onstatechange:haxe.Constraints.Function;
  function open():js.lib.Promise<MIDIPort>;
  function close():js.lib.Promise<MIDIPort>;
}
