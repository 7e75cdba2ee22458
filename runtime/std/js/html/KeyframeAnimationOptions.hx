// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `KeyframeAnimationOptions` of the specification "web-animations". */
typedef KeyframeAnimationOptions = {
  > KeyframeEffectOptions,
  ?id:String,
  ?timeline:AnimationTimeline,
  ?rangeStart:haxe.extern.EitherType<TimelineRangeOffset, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<CSSKeywordValue, String>>>,
  ?rangeEnd:haxe.extern.EitherType<TimelineRangeOffset, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<CSSKeywordValue, String>>>,
  ?trigger:AnimationTrigger,
}
