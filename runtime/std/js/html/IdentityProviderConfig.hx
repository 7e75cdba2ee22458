// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdentityProviderConfig` of the specification "fedcm". */
typedef IdentityProviderConfig = {
  configURL:String,
  clientId:String,
}
