// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AnimationTrigger` of the specification "animation-triggers". */
@:native("AnimationTrigger")
extern class AnimationTrigger {
  function new(?options:AnimationTriggerOptions):Void;
  var timeline:AnimationTimeline;
  var behavior:AnimationTriggerBehavior;
  var activationRangeStart:Dynamic;
  var activationRangeEnd:Dynamic;
  var activeRangeStart:Dynamic;
  var activeRangeEnd:Dynamic;
}
