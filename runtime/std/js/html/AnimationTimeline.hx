// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AnimationTimeline` of the specification "web-animations". */
@:native("AnimationTimeline")
extern class AnimationTimeline {
  var currentTime(default, null):haxe.extern.EitherType<Float, CSSNumericValue>;
  var duration(default, null):haxe.extern.EitherType<Float, CSSNumericValue>;
  function play(?effect:AnimationEffect):Animation;
}
