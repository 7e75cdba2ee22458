// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSAnimation` of the specification "css-animations-2". */
@:native("CSSAnimation")
extern class CSSAnimation extends Animation {
  var animationName(default, null):String;
}
