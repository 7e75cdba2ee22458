// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HmacKeyGenParams` of the specification "webcrypto". */
typedef HmacKeyGenParams = {
  > Algorithm,
  hash:Dynamic,
  ?length:Int,
}
