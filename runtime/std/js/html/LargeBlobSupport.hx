// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LargeBlobSupport` of the specification "webauthn". */
enum abstract LargeBlobSupport(String) from String to String {
  var REQUIRED = "required";
  var PREFERRED = "preferred";
}
