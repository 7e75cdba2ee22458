// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CrossOriginStorageRequestFileHandleHash` of the specification "cross-origin-storage". */
typedef CrossOriginStorageRequestFileHandleHash = {
  value:String,
  algorithm:String,
}
