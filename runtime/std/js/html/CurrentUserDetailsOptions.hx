// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CurrentUserDetailsOptions` of the specification "webauthn". */
typedef CurrentUserDetailsOptions = {
  rpId:String,
  userId:String,
  name:String,
  displayName:String,
}
