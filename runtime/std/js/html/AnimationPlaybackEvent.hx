// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AnimationPlaybackEvent` of the specification "web-animations-2". */
@:native("AnimationPlaybackEvent")
extern class AnimationPlaybackEvent extends Event {
  function new(type:String, ?eventInitDict:AnimationPlaybackEventInit):Void;
  var currentTime(default, null):haxe.extern.EitherType<Float, CSSNumericValue>;
  var timelineTime(default, null):haxe.extern.EitherType<Float, CSSNumericValue>;
}
