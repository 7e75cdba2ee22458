// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.eme;

/** `MediaKeySystemMediaCapability` of the specification "encrypted-media". */
typedef MediaKeySystemMediaCapability = {
  ?contentType:String,
  ?encryptionScheme:String,
  ?robustness:String,
}
