// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MessageEventInit` of the specification "html". */
typedef MessageEventInit = {
  > EventInit,
  ?data:Dynamic,
  ?origin:String,
  ?lastEventId:String,
  ?source:haxe.extern.EitherType<js.html.Window, haxe.extern.EitherType<MessagePort, ServiceWorker>>,
  ?ports:Array<MessagePort>,
}
