// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdentityProviderAPIConfig` of the specification "fedcm". */
typedef IdentityProviderAPIConfig = {
  accounts_endpoint:String,
  ?client_metadata_endpoint:String,
  id_assertion_endpoint:String,
  login_url:String,
  ?disconnect_endpoint:String,
  ?branding:IdentityProviderBranding,
  ?supports_use_other_account:Bool,
  ?account_label:String,
}
