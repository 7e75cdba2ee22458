// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticationExtensionsLargeBlobInputs` of the specification "webauthn". */
typedef AuthenticationExtensionsLargeBlobInputs = {
  ?support:String,
  ?read:Bool,
  ?write:js.lib.BufferSource,
}
