// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticationExtensionsPRFInputsJSON` of the specification "webauthn". */
typedef AuthenticationExtensionsPRFInputsJSON = {
  ?eval:AuthenticationExtensionsPRFValuesJSON,
  ?evalByCredential:haxe.DynamicAccess<AuthenticationExtensionsPRFValuesJSON>,
}
