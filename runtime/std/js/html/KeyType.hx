// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `KeyType` of the specification "webcrypto". */
enum abstract KeyType(String) from String to String {
  var PUBLIC = "public";
  var PRIVATE = "private";
  var SECRET = "secret";
}
