// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdentityCredentialErrorInit` of the specification "fedcm". */
typedef IdentityCredentialErrorInit = {
  ?error:String,
  ?url:String,
}
