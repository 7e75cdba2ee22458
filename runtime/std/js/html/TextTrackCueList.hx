// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextTrackCueList` of the specification "html". */
@:native("TextTrackCueList")
extern class TextTrackCueList implements ArrayAccess<TextTrackCue> {
  var length(default, null):Int;
  function getCueById(id:String):TextTrackCue;
}
