// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ComputedEffectTiming` of the specification "web-animations". */
typedef ComputedEffectTiming = {
  > EffectTiming,
  ?progress:Null<Float>,
  ?currentIteration:Null<Float>,
  ?startTime:haxe.extern.EitherType<Float, CSSNumericValue>,
  ?endTime:haxe.extern.EitherType<Float, CSSNumericValue>,
  ?activeDuration:haxe.extern.EitherType<Float, CSSNumericValue>,
  ?localTime:haxe.extern.EitherType<Float, CSSNumericValue>,
}
