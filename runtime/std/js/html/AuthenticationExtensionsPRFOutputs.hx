// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticationExtensionsPRFOutputs` of the specification "webauthn". */
typedef AuthenticationExtensionsPRFOutputs = {
  ?enabled:Bool,
  ?results:AuthenticationExtensionsPRFValues,
}
