// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SubscribeOptions` of the specification "observable". */
typedef SubscribeOptions = {
  ?signal:AbortSignal,
}
