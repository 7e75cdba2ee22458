// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AttestationConveyancePreference` of the specification "webauthn". */
enum abstract AttestationConveyancePreference(String) from String to String {
  var NONE = "none";
  var INDIRECT = "indirect";
  var DIRECT = "direct";
  var ENTERPRISE = "enterprise";
}
