// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.midi;

/** `MIDIInputMap` of the specification "webmidi". */
@:native("MIDIInputMap")
extern class MIDIInputMap {
  var size(default, null):Int;
  function has(key:String):Bool;
  function get(key:String):Null<MIDIInput>;
  function entries():js.lib.Iterator<js.lib.KeyValue<String, MIDIInput>>;
  function keys():js.lib.Iterator<String>;
  function values():js.lib.Iterator<MIDIInput>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
