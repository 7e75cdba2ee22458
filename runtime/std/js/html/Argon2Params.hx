// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Argon2Params` of the specification "webcrypto-modern-algos". */
typedef Argon2Params = {
  > Algorithm,
  nonce:js.lib.BufferSource,
  parallelism:Int,
  memory:Int,
  passes:Int,
  ?version:Int,
  ?secretValue:js.lib.BufferSource,
  ?associatedData:js.lib.BufferSource,
}
