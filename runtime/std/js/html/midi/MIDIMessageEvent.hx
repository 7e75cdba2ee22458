// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.midi;

/** `MIDIMessageEvent` of the specification "webmidi". */
@:native("MIDIMessageEvent")
extern class MIDIMessageEvent extends js.html.Event {
  function new(type:String, ?eventInitDict:MIDIMessageEventInit):Void;
  var data(default, null):js.lib.Uint8Array;
}
