// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.push;

/** `PushSubscriptionChangeEventInit` of the specification "push-api". */
typedef PushSubscriptionChangeEventInit = {
  > js.html.ExtendableEventInit,
  ?newSubscription:PushSubscription,
  ?oldSubscription:PushSubscription,
}
