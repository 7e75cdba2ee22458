// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ExtendableMessageEventInit` of the specification "service-workers". */
typedef ExtendableMessageEventInit = {
  > ExtendableEventInit,
  ?data:Dynamic,
  ?origin:String,
  ?lastEventId:String,
  ?source:haxe.extern.EitherType<Client, haxe.extern.EitherType<ServiceWorker, MessagePort>>,
  ?ports:Array<MessagePort>,
}
