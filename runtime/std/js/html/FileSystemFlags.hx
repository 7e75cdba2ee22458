// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileSystemFlags` of the specification "entries-api". */
typedef FileSystemFlags = {
  ?create:Bool,
  ?exclusive:Bool,
}
