// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaStream` of the specification "mediacapture-streams". */
@:native("MediaStream")
extern class MediaStream extends EventTarget {
  @:overload(function(tracks:Array<MediaStreamTrack>):Void {})
  @:overload(function(stream:MediaStream):Void {})
  function new():Void;
  var id(default, null):String;
  function getAudioTracks():Array<MediaStreamTrack>;
  function getVideoTracks():Array<MediaStreamTrack>;
  function getTracks():Array<MediaStreamTrack>;
  function getTrackById(trackId:String):MediaStreamTrack;
  function addTrack(track:MediaStreamTrack):Void;
  function removeTrack(track:MediaStreamTrack):Void;
  function clone():MediaStream;
  var active(default, null):Bool;
  var onaddtrack:haxe.Constraints.Function;
  var onremovetrack:haxe.Constraints.Function;
}
