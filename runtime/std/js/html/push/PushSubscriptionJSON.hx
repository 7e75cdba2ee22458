// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.push;

/** `PushSubscriptionJSON` of the specification "push-api". */
typedef PushSubscriptionJSON = {
  ?endpoint:String,
  ?expirationTime:Null<Int>,
  ?keys:haxe.DynamicAccess<String>,
}
