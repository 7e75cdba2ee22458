// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticationExtensionsLargeBlobOutputs` of the specification "webauthn". */
typedef AuthenticationExtensionsLargeBlobOutputs = {
  ?supported:Bool,
  ?blob:js.lib.ArrayBuffer,
  ?written:Bool,
}
