// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EncapsulatedBits` of the specification "webcrypto-modern-algos". */
typedef EncapsulatedBits = {
  ?sharedKey:js.lib.ArrayBuffer,
  ?ciphertext:js.lib.ArrayBuffer,
}
