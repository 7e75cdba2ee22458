// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdentityProviderClientMetadata` of the specification "fedcm". */
typedef IdentityProviderClientMetadata = {
  ?privacy_policy_url:String,
  ?terms_of_service_url:String,
  ?client_is_third_party_to_top_frame_origin:Bool,
}
