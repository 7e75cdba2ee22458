// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `StorageEstimate` of the specification "storage". */
typedef StorageEstimate = {
  ?usage:Int,
  ?quota:Int,
}
