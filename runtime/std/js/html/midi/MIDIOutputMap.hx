// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.midi;

/** `MIDIOutputMap` of the specification "webmidi". */
@:native("MIDIOutputMap")
extern class MIDIOutputMap {
  var size(default, null):Int;
  function has(key:String):Bool;
  function get(key:String):Null<MIDIOutput>;
  function entries():js.lib.Iterator<js.lib.KeyValue<String, MIDIOutput>>;
  function keys():js.lib.Iterator<String>;
  function values():js.lib.Iterator<MIDIOutput>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
