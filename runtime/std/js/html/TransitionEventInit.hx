// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TransitionEventInit` of the specification "css-transitions". */
typedef TransitionEventInit = {
  > EventInit,
  ?propertyName:String,
  ?elapsedTime:Float,
  ?pseudoElement:String,
  ?animation:CSSTransition,
}
