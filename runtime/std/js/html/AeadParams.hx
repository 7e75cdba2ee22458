// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AeadParams` of the specification "webcrypto-modern-algos". */
typedef AeadParams = {
  > Algorithm,
  iv:js.lib.BufferSource,
  ?additionalData:js.lib.BufferSource,
  ?tagLength:Int,
}
