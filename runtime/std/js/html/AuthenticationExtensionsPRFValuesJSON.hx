// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticationExtensionsPRFValuesJSON` of the specification "webauthn". */
typedef AuthenticationExtensionsPRFValuesJSON = {
  first:String,
  ?second:String,
}
