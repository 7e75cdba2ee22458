// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RsaKeyAlgorithm` of the specification "webcrypto". */
typedef RsaKeyAlgorithm = {
  > KeyAlgorithm,
  modulusLength:Int,
  publicExponent:js.lib.Uint8Array,
}
