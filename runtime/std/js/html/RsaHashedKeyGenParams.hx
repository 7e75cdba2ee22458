// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RsaHashedKeyGenParams` of the specification "webcrypto". */
typedef RsaHashedKeyGenParams = {
  > RsaKeyGenParams,
  hash:Dynamic,
}
