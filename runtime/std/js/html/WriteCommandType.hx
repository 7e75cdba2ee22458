// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WriteCommandType` of the specification "fs". */
enum abstract WriteCommandType(String) from String to String {
  var WRITE = "write";
  var SEEK = "seek";
  var TRUNCATE = "truncate";
}
