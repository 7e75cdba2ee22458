// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `KeyframeEffect` of the specification "web-animations". */
@:native("KeyframeEffect")
extern class KeyframeEffect extends AnimationEffect {
  @:overload(function(source:KeyframeEffect):Void {})
  function new(target:DOMElement, keyframes:Dynamic, ?options:haxe.extern.EitherType<Float, KeyframeEffectOptions>):Void;
  var target:Element;
  var pseudoElement:String;
  var composite:CompositeOperation;
  function getKeyframes():Array<Dynamic>;
  function setKeyframes(keyframes:Dynamic):Void;
  var iterationComposite:IterationCompositeOperation;
}
