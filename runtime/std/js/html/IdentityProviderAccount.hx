// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdentityProviderAccount` of the specification "fedcm". */
typedef IdentityProviderAccount = {
  id:String,
  ?name:String,
  ?email:String,
  ?tel:String,
  ?username:String,
  ?given_name:String,
  ?picture:String,
  ?approved_clients:Array<String>,
  ?login_hints:Array<String>,
  ?domain_hints:Array<String>,
  ?label_hints:Array<String>,
}
