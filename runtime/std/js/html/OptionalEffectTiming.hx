// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `OptionalEffectTiming` of the specification "web-animations". */
typedef OptionalEffectTiming = {
  ?delay:Float,
  ?endDelay:Float,
  ?fill:FillMode,
  ?iterationStart:Float,
  ?iterations:Float,
  ?duration:haxe.extern.EitherType<Float, String>,
  ?direction:PlaybackDirection,
  ?easing:String,
  ?playbackRate:Float,
}
