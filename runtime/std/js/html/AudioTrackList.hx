// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AudioTrackList` of the specification "html". */
@:native("AudioTrackList")
extern class AudioTrackList extends EventTarget implements ArrayAccess<AudioTrack> {
  var length(default, null):Int;
  function getTrackById(id:String):AudioTrack;
  var onchange:haxe.Constraints.Function;
  var onaddtrack:haxe.Constraints.Function;
  var onremovetrack:haxe.Constraints.Function;
}
