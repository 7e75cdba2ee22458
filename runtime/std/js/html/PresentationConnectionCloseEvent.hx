// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PresentationConnectionCloseEvent` of the specification "presentation-api". */
@:native("PresentationConnectionCloseEvent")
extern class PresentationConnectionCloseEvent extends Event {
  function new(type:String, eventInitDict:PresentationConnectionCloseEventInit):Void;
  var reason(default, null):PresentationConnectionCloseReason;
  var message(default, null):String;
}
