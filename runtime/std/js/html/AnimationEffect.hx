// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AnimationEffect` of the specification "web-animations". */
@:native("AnimationEffect")
extern class AnimationEffect {
  function getTiming():EffectTiming;
  function getComputedTiming():ComputedEffectTiming;
  function updateTiming(?timing:OptionalEffectTiming):Void;
  var parent(default, null):GroupEffect;
  var previousSibling(default, null):AnimationEffect;
  var nextSibling(default, null):AnimationEffect;
  function before(effects:haxe.extern.Rest<AnimationEffect>):Void;
  function after(effects:haxe.extern.Rest<AnimationEffect>):Void;
  function replace(effects:haxe.extern.Rest<AnimationEffect>):Void;
  function remove():Void;
}
