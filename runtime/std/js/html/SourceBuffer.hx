// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SourceBuffer` of the specification "media-source". */
@:native("SourceBuffer")
extern class SourceBuffer extends EventTarget {
  var mode:SourceBufferAppendMode;
  var updating(default, null):Bool;
  var buffered(default, null):TimeRanges;
  var timestampOffset:Float;
  var audioTracks(default, null):AudioTrackList;
  var videoTracks(default, null):VideoTrackList;
  var textTracks(default, null):TextTrackList;
  var appendWindowStart:Float;
  var appendWindowEnd:Float;
  var onupdatestart:haxe.Constraints.Function;
  var onupdate:haxe.Constraints.Function;
  var onupdateend:haxe.Constraints.Function;
  var onerror:haxe.Constraints.Function;
  var onabort:haxe.Constraints.Function;
  function appendBuffer(data:js.lib.BufferSource):Void;
  function abort():Void;
  function changeType(type:String):Void;
  function remove(start:Float, end:Float):Void;
}
