// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FocusEvent` of the specification "uievents". */
@:native("FocusEvent")
extern class FocusEvent extends UIEvent {
  function new(type:String, ?eventInitDict:FocusEventInit):Void;
  var relatedTarget(default, null):EventTarget;
}
