// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BaseKeyframe` of the specification "web-animations". */
typedef BaseKeyframe = {
  ?offset:Null<Float>,
  ?easing:String,
  ?composite:CompositeOperationOrAuto,
}
