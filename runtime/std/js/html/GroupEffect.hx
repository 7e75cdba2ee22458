// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GroupEffect` of the specification "web-animations-2". */
@:native("GroupEffect")
extern class GroupEffect {
  function new(children:Array<AnimationEffect>, ?timing:haxe.extern.EitherType<Float, EffectTiming>):Void;
  var children(default, null):AnimationNodeList;
  var firstChild(default, null):AnimationEffect;
  var lastChild(default, null):AnimationEffect;
  function clone():GroupEffect;
  function prepend(effects:haxe.extern.Rest<AnimationEffect>):Void;
  function append(effects:haxe.extern.Rest<AnimationEffect>):Void;
}
