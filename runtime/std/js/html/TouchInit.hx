// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TouchInit` of the specification "touch-events". */
typedef TouchInit = {
  identifier:Int,
  target:EventTarget,
  ?clientX:Float,
  ?clientY:Float,
  ?screenX:Float,
  ?screenY:Float,
  ?pageX:Float,
  ?pageY:Float,
  ?radiusX:Float,
  ?radiusY:Float,
  ?rotationAngle:Float,
  ?force:Float,
  ?altitudeAngle:Float,
  ?azimuthAngle:Float,
  ?touchType:TouchType,
}
