// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CrossOriginStorageRequestFileHandleOptions` of the specification "cross-origin-storage". */
typedef CrossOriginStorageRequestFileHandleOptions = {
  ?create:Bool,
  ?origins:haxe.extern.EitherType<String, Array<String>>,
}
