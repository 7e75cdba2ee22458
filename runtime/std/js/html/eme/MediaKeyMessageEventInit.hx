// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.eme;

/** `MediaKeyMessageEventInit` of the specification "encrypted-media". */
typedef MediaKeyMessageEventInit = {
  > js.html.EventInit,
  messageType:MediaKeyMessageType,
  message:js.lib.ArrayBuffer,
}
