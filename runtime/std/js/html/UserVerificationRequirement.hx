// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `UserVerificationRequirement` of the specification "webauthn". */
enum abstract UserVerificationRequirement(String) from String to String {
  var REQUIRED = "required";
  var PREFERRED = "preferred";
  var DISCOURAGED = "discouraged";
}
