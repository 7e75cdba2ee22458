// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BinaryType` of the specification "websockets". */
enum abstract BinaryType(String) from String to String {
  var BLOB = "blob";
  var ARRAYBUFFER = "arraybuffer";
}
