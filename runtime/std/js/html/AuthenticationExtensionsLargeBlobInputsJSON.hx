// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticationExtensionsLargeBlobInputsJSON` of the specification "webauthn". */
typedef AuthenticationExtensionsLargeBlobInputsJSON = {
  ?support:String,
  ?read:Bool,
  ?write:String,
}
