// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextTrackList` of the specification "html". */
@:native("TextTrackList")
extern class TextTrackList extends EventTarget implements ArrayAccess<TextTrack> {
  var length(default, null):Int;
  function getTrackById(id:String):TextTrack;
  var onchange:haxe.Constraints.Function;
  var onaddtrack:haxe.Constraints.Function;
  var onremovetrack:haxe.Constraints.Function;
}
