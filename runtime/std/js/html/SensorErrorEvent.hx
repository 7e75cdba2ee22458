// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SensorErrorEvent` of the specification "generic-sensor". */
@:native("SensorErrorEvent")
extern class SensorErrorEvent extends Event {
  function new(type:String, errorEventInitDict:SensorErrorEventInit):Void;
  var error(default, null):DOMException;
}
