// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.eme;

/** `MediaKeysPolicy` of the specification "encrypted-media". */
typedef MediaKeysPolicy = {
  ?minHdcpVersion:String,
}
