// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RsaPssParams` of the specification "webcrypto". */
typedef RsaPssParams = {
  > Algorithm,
  saltLength:Int,
}
