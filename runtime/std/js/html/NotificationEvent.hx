// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NotificationEvent` of the specification "notifications". */
@:native("NotificationEvent")
extern class NotificationEvent extends ExtendableEvent {
  function new(type:String, eventInitDict:NotificationEventInit):Void;
  var notification(default, null):Notification;
  var action(default, null):String;
}
