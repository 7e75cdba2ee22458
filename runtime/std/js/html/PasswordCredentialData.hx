// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PasswordCredentialData` of the specification "credential-management". */
typedef PasswordCredentialData = {
  > CredentialData,
  ?name:String,
  ?iconURL:String,
  origin:String,
  password:String,
}
