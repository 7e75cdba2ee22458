// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.eme;

/** `MediaEncryptedEventInit` of the specification "encrypted-media". */
typedef MediaEncryptedEventInit = {
  > js.html.EventInit,
  ?initDataType:String,
  ?initData:js.lib.ArrayBuffer,
}
