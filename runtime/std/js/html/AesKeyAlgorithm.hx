// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AesKeyAlgorithm` of the specification "webcrypto". */
typedef AesKeyAlgorithm = {
  > KeyAlgorithm,
  length:Int,
}
