// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BaseComputedKeyframe` of the specification "web-animations". */
typedef BaseComputedKeyframe = {
  ?offset:Null<Float>,
  ?computedOffset:Float,
  ?easing:String,
  ?composite:CompositeOperationOrAuto,
}
