// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticationExtensionsPRFOutputsJSON` of the specification "webauthn". */
typedef AuthenticationExtensionsPRFOutputsJSON = {
  ?enabled:Bool,
  ?results:AuthenticationExtensionsPRFValuesJSON,
}
