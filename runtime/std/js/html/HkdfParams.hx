// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HkdfParams` of the specification "webcrypto". */
typedef HkdfParams = {
  > Algorithm,
  hash:Dynamic,
  salt:js.lib.BufferSource,
  info:js.lib.BufferSource,
}
