// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `KeyframeEffectOptions` of the specification "web-animations". */
typedef KeyframeEffectOptions = {
  > EffectTiming,
  ?composite:CompositeOperation,
  ?pseudoElement:String,
  ?iterationComposite:IterationCompositeOperation,
}
