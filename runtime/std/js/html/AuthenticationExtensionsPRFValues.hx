// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticationExtensionsPRFValues` of the specification "webauthn". */
typedef AuthenticationExtensionsPRFValues = {
  first:js.lib.BufferSource,
  ?second:js.lib.BufferSource,
}
