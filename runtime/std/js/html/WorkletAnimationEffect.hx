// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WorkletAnimationEffect` of the specification "css-animation-worklet". */
@:native("WorkletAnimationEffect")
extern class WorkletAnimationEffect {
  function getTiming():EffectTiming;
  function getComputedTiming():ComputedEffectTiming;
  var localTime:Null<Float>;
}
