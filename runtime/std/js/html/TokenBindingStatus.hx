// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TokenBindingStatus` of the specification "webauthn". */
enum abstract TokenBindingStatus(String) from String to String {
  var PRESENT = "present";
  var SUPPORTED = "supported";
}
