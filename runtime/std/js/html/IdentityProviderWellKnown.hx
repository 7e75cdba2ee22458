// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdentityProviderWellKnown` of the specification "fedcm". */
typedef IdentityProviderWellKnown = {
  ?provider_urls:Array<String>,
  ?accounts_endpoint:String,
  ?login_url:String,
}
