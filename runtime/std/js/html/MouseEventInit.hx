// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MouseEventInit` of the specification "pointerevents". */
typedef MouseEventInit = {
  > EventModifierInit,
  ?screenX:Int,
  ?screenY:Int,
  ?clientX:Int,
  ?clientY:Int,
  ?button:Int,
  ?buttons:Int,
  ?relatedTarget:EventTarget,
  ?movementX:Float,
  ?movementY:Float,
}
