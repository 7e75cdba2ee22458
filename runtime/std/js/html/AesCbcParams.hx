// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AesCbcParams` of the specification "webcrypto". */
typedef AesCbcParams = {
  > Algorithm,
  iv:js.lib.BufferSource,
}
