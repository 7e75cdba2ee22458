// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Ed448Params` of the specification "webcrypto-secure-curves". */
typedef Ed448Params = {
  > Algorithm,
  ?context:js.lib.BufferSource,
}
