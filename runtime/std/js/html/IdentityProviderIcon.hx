// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdentityProviderIcon` of the specification "fedcm". */
typedef IdentityProviderIcon = {
  url:String,
  ?size:Int,
}
