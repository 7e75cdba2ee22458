// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AudioTrack` of the specification "html". */
@:native("AudioTrack")
extern class AudioTrack {
  var id(default, null):String;
  var kind(default, null):String;
  var label(default, null):String;
  var language(default, null):String;
  var enabled:Bool;
  var sourceBuffer(default, null):SourceBuffer;
}
