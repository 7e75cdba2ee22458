// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoTrackList` of the specification "html". */
@:native("VideoTrackList")
extern class VideoTrackList extends EventTarget implements ArrayAccess<VideoTrack> {
  var length(default, null):Int;
  function getTrackById(id:String):VideoTrack;
  var selectedIndex(default, null):Int;
  var onchange:haxe.Constraints.Function;
  var onaddtrack:haxe.Constraints.Function;
  var onremovetrack:haxe.Constraints.Function;
}
