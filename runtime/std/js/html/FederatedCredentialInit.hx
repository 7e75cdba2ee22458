// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FederatedCredentialInit` of the specification "credential-management". */
typedef FederatedCredentialInit = {
  > CredentialData,
  ?name:String,
  ?iconURL:String,
  origin:String,
  provider:String,
  ?protocol:String,
}
