// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AnimationEvent` of the specification "css-animations". */
@:native("AnimationEvent")
extern class AnimationEvent extends Event {
  function new(type:String, ?animationEventInitDict:AnimationEventInit):Void;
  var animationName(default, null):String;
  var elapsedTime(default, null):Float;
  var pseudoElement(default, null):String;
  var animation(default, null):CSSAnimation;
}
