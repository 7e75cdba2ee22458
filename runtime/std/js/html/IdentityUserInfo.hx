// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdentityUserInfo` of the specification "fedcm". */
typedef IdentityUserInfo = {
  ?email:String,
  ?name:String,
  ?givenName:String,
  ?picture:String,
}
