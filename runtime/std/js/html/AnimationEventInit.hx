// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AnimationEventInit` of the specification "css-animations". */
typedef AnimationEventInit = {
  > EventInit,
  ?animationName:String,
  ?elapsedTime:Float,
  ?pseudoElement:String,
  ?animation:CSSAnimation,
}
