// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.push;

/** `PushEvent` of the specification "push-api". */
@:native("PushEvent")
extern class PushEvent extends js.html.ExtendableEvent {
  function new(type:String, ?eventInitDict:PushEventInit):Void;
  var data(default, null):PushMessageData;
  var notification(default, null):js.html.Notification;
}
