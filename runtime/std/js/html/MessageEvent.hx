// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MessageEvent` of the specification "html". */
@:native("MessageEvent")
extern class MessageEvent extends Event {
  function new(type:String, ?eventInitDict:MessageEventInit):Void;
  var data(default, null):Dynamic;
  var origin(default, null):String;
  var lastEventId(default, null):String;
  var source(default, null):haxe.extern.EitherType<js.html.Window, haxe.extern.EitherType<MessagePort, ServiceWorker>>;
  var ports(default, null):Array<MessagePort>;
  function initMessageEvent(type:String, ?bubbles:Bool, ?cancelable:Bool, ?data:Dynamic, ?origin:String, ?lastEventId:String, ?source:haxe.extern.EitherType<js.html.Window, haxe.extern.EitherType<MessagePort, ServiceWorker>>, ?ports:Array<MessagePort>):Void;
}
