// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSTransition` of the specification "css-transitions-2". */
@:native("CSSTransition")
extern class CSSTransition extends Animation {
  var transitionProperty(default, null):String;
}
