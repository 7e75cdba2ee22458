// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Pbkdf2Params` of the specification "webcrypto". */
typedef Pbkdf2Params = {
  > Algorithm,
  salt:js.lib.BufferSource,
  iterations:Int,
  hash:Dynamic,
}
