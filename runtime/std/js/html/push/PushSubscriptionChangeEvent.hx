// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.push;

/** `PushSubscriptionChangeEvent` of the specification "push-api". */
@:native("PushSubscriptionChangeEvent")
extern class PushSubscriptionChangeEvent extends js.html.ExtendableEvent {
  function new(type:String, ?eventInitDict:PushSubscriptionChangeEventInit):Void;
  var newSubscription(default, null):PushSubscription;
  var oldSubscription(default, null):PushSubscription;
}
