// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AesGcmParams` of the specification "webcrypto". */
typedef AesGcmParams = {
  > Algorithm,
  iv:js.lib.BufferSource,
  ?additionalData:js.lib.BufferSource,
  ?tagLength:Int,
}
