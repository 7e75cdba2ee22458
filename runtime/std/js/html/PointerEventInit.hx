// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PointerEventInit` of the specification "pointerevents". */
typedef PointerEventInit = {
  > MouseEventInit,
  ?pointerId:Int,
  ?width:Float,
  ?height:Float,
  ?pressure:Float,
  ?tangentialPressure:Float,
  ?tiltX:Int,
  ?tiltY:Int,
  ?twist:Int,
  ?altitudeAngle:Float,
  ?azimuthAngle:Float,
  ?pointerType:String,
  ?isPrimary:Bool,
  ?persistentDeviceId:Int,
  ?coalescedEvents:Array<PointerEvent>,
  ?predictedEvents:Array<PointerEvent>,
}
