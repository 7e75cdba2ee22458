// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUStorageTextureAccess` of the specification "webgpu". */
enum abstract StorageTextureAccess(String) from String to String {
  var WRITE_ONLY = "write-only";
  var READ_ONLY = "read-only";
  var READ_WRITE = "read-write";
}
