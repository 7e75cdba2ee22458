// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.midi;

/** `MIDIConnectionEvent` of the specification "webmidi". */
@:native("MIDIConnectionEvent")
extern class MIDIConnectionEvent extends js.html.Event {
  function new(type:String, ?eventInitDict:MIDIConnectionEventInit):Void;
  var port(default, null):MIDIPort;
}
