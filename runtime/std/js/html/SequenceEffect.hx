// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SequenceEffect` of the specification "web-animations-2". */
@:native("SequenceEffect")
extern class SequenceEffect extends GroupEffect {
  function new(children:Array<AnimationEffect>, ?timing:haxe.extern.EitherType<Float, EffectTiming>):Void;
}
