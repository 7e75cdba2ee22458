// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WheelEventInit` of the specification "pointerevents". */
typedef WheelEventInit = {
  > MouseEventInit,
  ?deltaX:Float,
  ?deltaY:Float,
  ?deltaZ:Float,
  ?deltaMode:Int,
  ?momentum:Bool,
}
