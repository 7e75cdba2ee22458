// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdentityAssertionResponse` of the specification "fedcm". */
typedef IdentityAssertionResponse = {
  ?token:Dynamic,
  ?continue_on:String,
  ?error:IdentityCredentialErrorInit,
}
