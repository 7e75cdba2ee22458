// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WheelEvent` of the specification "pointerevents". */
@:native("WheelEvent")
extern class WheelEvent extends MouseEvent {
  function new(type:String, ?eventInitDict:WheelEventInit):Void;
  static inline var DOM_DELTA_PIXEL:Int = 0x00;
  static inline var DOM_DELTA_LINE:Int = 0x01;
  static inline var DOM_DELTA_PAGE:Int = 0x02;
  var deltaX(default, null):Float;
  var deltaY(default, null):Float;
  var deltaZ(default, null):Float;
  var deltaMode(default, null):Int;
  var momentum(default, null):Bool;
}
