// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CredentialData` of the specification "credential-management". */
typedef CredentialData = {
  id:String,
}
