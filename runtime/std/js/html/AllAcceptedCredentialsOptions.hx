// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AllAcceptedCredentialsOptions` of the specification "webauthn". */
typedef AllAcceptedCredentialsOptions = {
  rpId:String,
  userId:String,
  allAcceptedCredentialIds:Array<String>,
}
