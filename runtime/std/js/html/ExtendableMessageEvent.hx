// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ExtendableMessageEvent` of the specification "service-workers". */
@:native("ExtendableMessageEvent")
extern class ExtendableMessageEvent extends ExtendableEvent {
  function new(type:String, ?eventInitDict:ExtendableMessageEventInit):Void;
  var data(default, null):Dynamic;
  var origin(default, null):String;
  var lastEventId(default, null):String;
  var source(default, null):haxe.extern.EitherType<Client, haxe.extern.EitherType<ServiceWorker, MessagePort>>;
  var ports(default, null):Array<MessagePort>;
}
