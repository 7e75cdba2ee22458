// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdentityResolveOptions` of the specification "fedcm". */
typedef IdentityResolveOptions = {
  ?accountId:String,
}
