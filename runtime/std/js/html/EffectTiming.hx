// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EffectTiming` of the specification "web-animations". */
typedef EffectTiming = {
  ?fill:FillMode,
  ?iterationStart:Float,
  ?iterations:Float,
  ?direction:PlaybackDirection,
  ?easing:String,
  ?delay:Float,
  ?endDelay:Float,
  ?playbackRate:Float,
  ?duration:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, String>>,
}
