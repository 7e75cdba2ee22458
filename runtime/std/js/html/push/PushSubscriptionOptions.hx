// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.push;

/** `PushSubscriptionOptions` of the specification "push-api". */
@:native("PushSubscriptionOptions")
extern class PushSubscriptionOptions {
  var userVisibleOnly(default, null):Bool;
  var applicationServerKey(default, null):js.lib.ArrayBuffer;
}
