// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AesKeyGenParams` of the specification "webcrypto". */
typedef AesKeyGenParams = {
  > Algorithm,
  length:Int,
}
