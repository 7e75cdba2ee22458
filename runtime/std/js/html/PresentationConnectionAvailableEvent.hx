// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PresentationConnectionAvailableEvent` of the specification "presentation-api". */
@:native("PresentationConnectionAvailableEvent")
extern class PresentationConnectionAvailableEvent extends Event {
  function new(type:String, eventInitDict:PresentationConnectionAvailableEventInit):Void;
  var connection(default, null):PresentationConnection;
}
