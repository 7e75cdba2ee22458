// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.push;

/** `PushEventInit` of the specification "push-api". */
typedef PushEventInit = {
  > js.html.ExtendableEventInit,
  ?data:haxe.extern.EitherType<js.lib.BufferSource, String>,
  ?notification:js.html.Notification,
}
