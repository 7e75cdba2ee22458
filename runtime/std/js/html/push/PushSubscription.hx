// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.push;

/** `PushSubscription` of the specification "push-api". */
@:native("PushSubscription")
extern class PushSubscription {
  var endpoint(default, null):String;
  var expirationTime(default, null):Null<Int>;
  var options(default, null):PushSubscriptionOptions;
  function getKey(name:PushEncryptionKeyName):js.lib.ArrayBuffer;
  function unsubscribe():js.lib.Promise<Bool>;
  function toJSON():PushSubscriptionJSON;
}
