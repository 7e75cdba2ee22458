// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RsaHashedKeyAlgorithm` of the specification "webcrypto". */
typedef RsaHashedKeyAlgorithm = {
  > RsaKeyAlgorithm,
  hash:KeyAlgorithm,
}
