// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ReadableStreamType` of the specification "streams". */
enum abstract ReadableStreamType(String) from String to String {
  var BYTES = "bytes";
}
