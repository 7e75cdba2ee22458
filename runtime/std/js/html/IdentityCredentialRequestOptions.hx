// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdentityCredentialRequestOptions` of the specification "fedcm". */
typedef IdentityCredentialRequestOptions = {
  providers:Array<IdentityProviderRequestOptions>,
  ?context:IdentityCredentialRequestOptionsContext,
  ?mode:IdentityCredentialRequestOptionsMode,
}
