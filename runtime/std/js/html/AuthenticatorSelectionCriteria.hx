// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticatorSelectionCriteria` of the specification "webauthn". */
typedef AuthenticatorSelectionCriteria = {
  ?authenticatorAttachment:String,
  ?residentKey:String,
  ?requireResidentKey:Bool,
  ?userVerification:String,
}
