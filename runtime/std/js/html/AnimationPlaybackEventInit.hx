// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AnimationPlaybackEventInit` of the specification "web-animations-2". */
typedef AnimationPlaybackEventInit = {
  > EventInit,
  ?currentTime:haxe.extern.EitherType<Float, CSSNumericValue>,
  ?timelineTime:haxe.extern.EitherType<Float, CSSNumericValue>,
}
