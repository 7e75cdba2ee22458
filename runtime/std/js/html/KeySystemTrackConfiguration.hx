// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `KeySystemTrackConfiguration` of the specification "media-capabilities". */
typedef KeySystemTrackConfiguration = {
  ?robustness:String,
  ?encryptionScheme:String,
}
