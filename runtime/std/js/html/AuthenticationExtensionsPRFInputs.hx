// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticationExtensionsPRFInputs` of the specification "webauthn". */
typedef AuthenticationExtensionsPRFInputs = {
  ?eval:AuthenticationExtensionsPRFValues,
  ?evalByCredential:haxe.DynamicAccess<AuthenticationExtensionsPRFValues>,
}
