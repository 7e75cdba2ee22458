// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AnimationWorkletGlobalScope` of the specification "css-animation-worklet". */
@:native("AnimationWorkletGlobalScope")
extern class AnimationWorkletGlobalScope extends WorkletGlobalScope {
  function registerAnimator(name:String, animatorCtor:(options:Dynamic, state:Dynamic) -> Dynamic):Void;
}
