// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AesCtrParams` of the specification "webcrypto". */
typedef AesCtrParams = {
  > Algorithm,
  counter:js.lib.BufferSource,
  length:Int,
}
