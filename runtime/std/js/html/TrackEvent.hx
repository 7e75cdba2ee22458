// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TrackEvent` of the specification "html". */
@:native("TrackEvent")
extern class TrackEvent extends Event {
  function new(type:String, ?eventInitDict:TrackEventInit):Void;
  var track(default, null):haxe.extern.EitherType<VideoTrack, haxe.extern.EitherType<AudioTrack, TextTrack>>;
}
