// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WorkletAnimation` of the specification "css-animation-worklet". */
@:native("WorkletAnimation")
extern class WorkletAnimation extends Animation {
  function new(animatorName:String, ?effects:haxe.extern.EitherType<AnimationEffect, Array<AnimationEffect>>, ?timeline:AnimationTimeline, ?options:Dynamic):Void;
  var animatorName(default, null):String;
}
