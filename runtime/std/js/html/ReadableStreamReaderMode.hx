// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ReadableStreamReaderMode` of the specification "streams". */
enum abstract ReadableStreamReaderMode(String) from String to String {
  var BYOB = "byob";
}
