// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Touch` of the specification "touch-events". */
@:native("Touch")
extern class Touch {
  function new(touchInitDict:TouchInit):Void;
  var identifier(default, null):Int;
  var target(default, null):EventTarget;
  var screenX(default, null):Float;
  var screenY(default, null):Float;
  var clientX(default, null):Float;
  var clientY(default, null):Float;
  var pageX(default, null):Float;
  var pageY(default, null):Float;
  var radiusX(default, null):Float;
  var radiusY(default, null):Float;
  var rotationAngle(default, null):Float;
  var force(default, null):Float;
  var altitudeAngle(default, null):Float;
  var azimuthAngle(default, null):Float;
  var touchType(default, null):TouchType;
}
