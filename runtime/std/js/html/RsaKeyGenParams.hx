// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RsaKeyGenParams` of the specification "webcrypto". */
typedef RsaKeyGenParams = {
  > Algorithm,
  modulusLength:Int,
  publicExponent:js.lib.Uint8Array,
}
