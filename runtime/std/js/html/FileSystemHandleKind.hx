// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileSystemHandleKind` of the specification "fs". */
enum abstract FileSystemHandleKind(String) from String to String {
  var FILE = "file";
  var DIRECTORY = "directory";
}
