// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.push;

/** `PushSubscriptionOptionsInit` of the specification "push-api". */
typedef PushSubscriptionOptionsInit = {
  ?userVisibleOnly:Bool,
  ?applicationServerKey:haxe.extern.EitherType<js.lib.BufferSource, String>,
}
