// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileSystemPermissionMode` of the specification "file-system-access". */
enum abstract FileSystemPermissionMode(String) from String to String {
  var READ = "read";
  var READWRITE = "readwrite";
}
