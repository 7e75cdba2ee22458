// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EncapsulatedKey` of the specification "webcrypto-modern-algos". */
typedef EncapsulatedKey = {
  ?sharedKey:CryptoKey,
  ?ciphertext:js.lib.ArrayBuffer,
}
