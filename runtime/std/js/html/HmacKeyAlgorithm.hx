// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HmacKeyAlgorithm` of the specification "webcrypto". */
typedef HmacKeyAlgorithm = {
  > KeyAlgorithm,
  hash:KeyAlgorithm,
  length:Int,
}
