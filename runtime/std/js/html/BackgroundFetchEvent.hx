// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BackgroundFetchEvent` of the specification "background-fetch". */
@:native("BackgroundFetchEvent")
extern class BackgroundFetchEvent extends ExtendableEvent {
  function new(type:String, init:BackgroundFetchEventInit):Void;
  var registration(default, null):BackgroundFetchRegistration;
}
