// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdentityProviderBranding` of the specification "fedcm". */
typedef IdentityProviderBranding = {
  ?background_color:String,
  ?color:String,
  ?icons:Array<IdentityProviderIcon>,
  ?name:String,
}
