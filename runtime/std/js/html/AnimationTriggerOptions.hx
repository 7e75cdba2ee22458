// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AnimationTriggerOptions` of the specification "animation-triggers". */
typedef AnimationTriggerOptions = {
  ?timeline:AnimationTimeline,
  ?behavior:AnimationTriggerBehavior,
  ?activationRangeStart:haxe.extern.EitherType<TimelineRangeOffset, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<CSSKeywordValue, String>>>,
  ?activationRangeEnd:haxe.extern.EitherType<TimelineRangeOffset, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<CSSKeywordValue, String>>>,
  ?activeRangeStart:haxe.extern.EitherType<TimelineRangeOffset, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<CSSKeywordValue, String>>>,
  ?activeRangeEnd:haxe.extern.EitherType<TimelineRangeOffset, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<CSSKeywordValue, String>>>,
}
