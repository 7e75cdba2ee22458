// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AnimationNodeList` of the specification "web-animations-2". */
@:native("AnimationNodeList")
extern class AnimationNodeList implements ArrayAccess<AnimationEffect> {
  var length(default, null):Int;
  function item(index:Int):AnimationEffect;
}
