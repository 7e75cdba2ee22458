// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUStoreOp` of the specification "webgpu". */
enum abstract StoreOp(String) from String to String {
  var STORE = "store";
  var DISCARD = "discard";
}
