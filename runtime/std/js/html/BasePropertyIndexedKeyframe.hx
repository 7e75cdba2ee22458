// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BasePropertyIndexedKeyframe` of the specification "web-animations". */
typedef BasePropertyIndexedKeyframe = {
  ?offset:haxe.extern.EitherType<Float, Array<Null<Float>>>,
  ?easing:haxe.extern.EitherType<String, Array<String>>,
  ?composite:haxe.extern.EitherType<CompositeOperationOrAuto, Array<CompositeOperationOrAuto>>,
}
