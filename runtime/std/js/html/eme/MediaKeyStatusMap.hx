// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.eme;

/** `MediaKeyStatusMap` of the specification "encrypted-media". */
@:native("MediaKeyStatusMap")
extern class MediaKeyStatusMap {
  function entries():js.lib.Iterator<js.lib.KeyValue<js.lib.BufferSource, MediaKeyStatus>>;
  function keys():js.lib.Iterator<js.lib.BufferSource>;
  function values():js.lib.Iterator<MediaKeyStatus>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
  var size(default, null):Int;
  function has(keyId:js.lib.BufferSource):Bool;
  function get(keyId:js.lib.BufferSource):MediaKeyStatus;
}
