// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.push;

/** `PushManager` of the specification "push-api". */
@:native("PushManager")
extern class PushManager {
  function subscribe(?options:PushSubscriptionOptionsInit):js.lib.Promise<PushSubscription>;
  function getSubscription():js.lib.Promise<PushSubscription>;
  function permissionState(?options:PushSubscriptionOptionsInit):js.lib.Promise<js.html.PermissionState>;
  static var supportedContentEncodings(default, null):Array<String>;
}
