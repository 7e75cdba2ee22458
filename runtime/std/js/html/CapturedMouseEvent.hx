// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CapturedMouseEvent` of the specification "captured-mouse-events". */
@:native("CapturedMouseEvent")
extern class CapturedMouseEvent extends Event {
  function new(type:String, ?eventInitDict:CapturedMouseEventInit):Void;
  var surfaceX(default, null):Int;
  var surfaceY(default, null):Int;
}
