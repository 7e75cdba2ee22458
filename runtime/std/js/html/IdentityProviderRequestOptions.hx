// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdentityProviderRequestOptions` of the specification "fedcm". */
typedef IdentityProviderRequestOptions = {
  > IdentityProviderConfig,
  ?loginHint:String,
  ?domainHint:String,
  ?fields:Array<String>,
  ?params:Dynamic,
}
