// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticationExtensionsLargeBlobOutputsJSON` of the specification "webauthn". */
typedef AuthenticationExtensionsLargeBlobOutputsJSON = {
  ?supported:Bool,
  ?blob:String,
  ?written:Bool,
}
