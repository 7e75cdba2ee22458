// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdentityCredentialRequestOptionsContext` of the specification "fedcm". */
enum abstract IdentityCredentialRequestOptionsContext(String) from String to String {
  var SIGNIN = "signin";
  var SIGNUP = "signup";
  var USE = "use";
  var CONTINUE = "continue";
}
