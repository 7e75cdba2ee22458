// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ResidentKeyRequirement` of the specification "webauthn". */
enum abstract ResidentKeyRequirement(String) from String to String {
  var DISCOURAGED = "discouraged";
  var PREFERRED = "preferred";
  var REQUIRED = "required";
}
