// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TransitionEvent` of the specification "css-transitions". */
@:native("TransitionEvent")
extern class TransitionEvent extends Event {
  function new(type:String, ?transitionEventInitDict:TransitionEventInit):Void;
  var propertyName(default, null):String;
  var elapsedTime(default, null):Float;
  var pseudoElement(default, null):String;
  var animation(default, null):CSSTransition;
}
