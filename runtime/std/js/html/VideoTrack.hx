// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoTrack` of the specification "html". */
@:native("VideoTrack")
extern class VideoTrack {
  var id(default, null):String;
  var kind(default, null):String;
  var label(default, null):String;
  var language(default, null):String;
  var selected:Bool;
  var sourceBuffer(default, null):SourceBuffer;
}
