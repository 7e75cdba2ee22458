// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioParamMap` of the specification "webaudio". */
@:native("AudioParamMap")
extern class AudioParamMap {
  var size(default, null):Int;
  function has(key:String):Bool;
  function get(key:String):Null<AudioParam>;
  function entries():js.lib.Iterator<js.lib.KeyValue<String, AudioParam>>;
  function keys():js.lib.Iterator<String>;
  function values():js.lib.Iterator<AudioParam>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
