// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FetchEvent` of the specification "service-workers". */
@:native("FetchEvent")
extern class FetchEvent extends ExtendableEvent {
  function new(type:String, eventInitDict:FetchEventInit):Void;
  var request(default, null):Request;
  var preloadResponse(default, null):js.lib.Promise<Dynamic>;
  var clientId(default, null):String;
  var resultingClientId(default, null):String;
  var replacesClientId(default, null):String;
  var handled(default, null):js.lib.Promise<Void>;
  function respondWith(r:js.lib.Promise<Response>):Void;
}
