// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ExtendableEvent` of the specification "service-workers". */
@:native("ExtendableEvent")
extern class ExtendableEvent extends Event {
  function new(type:String, ?eventInitDict:ExtendableEventInit):Void;
  function waitUntil(f:js.lib.Promise<Dynamic>):Void;
}
