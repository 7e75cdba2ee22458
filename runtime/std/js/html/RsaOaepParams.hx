// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RsaOaepParams` of the specification "webcrypto". */
typedef RsaOaepParams = {
  > Algorithm,
  ?label:js.lib.BufferSource,
}
