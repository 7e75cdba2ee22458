// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdentityCredentialDisconnectOptions` of the specification "fedcm". */
typedef IdentityCredentialDisconnectOptions = {
  > IdentityProviderConfig,
  accountHint:String,
}
