// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdentityProviderAccountList` of the specification "fedcm". */
typedef IdentityProviderAccountList = {
  ?accounts:Array<IdentityProviderAccount>,
}
