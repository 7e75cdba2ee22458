// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PointerEvent` of the specification "pointerevents". */
@:native("PointerEvent")
extern class PointerEvent extends MouseEvent {
  function new(type:String, ?eventInitDict:PointerEventInit):Void;
  var pointerId(default, null):Int;
  var width(default, null):Float;
  var height(default, null):Float;
  var pressure(default, null):Float;
  var tangentialPressure(default, null):Float;
  var tiltX(default, null):Int;
  var tiltY(default, null):Int;
  var twist(default, null):Int;
  var altitudeAngle(default, null):Float;
  var azimuthAngle(default, null):Float;
  var pointerType(default, null):String;
  var isPrimary(default, null):Bool;
  var persistentDeviceId(default, null):Int;
  function getCoalescedEvents():Array<PointerEvent>;
  function getPredictedEvents():Array<PointerEvent>;
}
