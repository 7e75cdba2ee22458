// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CryptoKeyPair` of the specification "webcrypto". */
typedef CryptoKeyPair = {
  ?publicKey:CryptoKey,
  ?privateKey:CryptoKey,
}
