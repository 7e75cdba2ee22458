// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUStencilOperation` of the specification "webgpu". */
enum abstract StencilOperation(String) from String to String {
  var KEEP = "keep";
  var ZERO = "zero";
  var REPLACE = "replace";
  var INVERT = "invert";
  var INCREMENT_CLAMP = "increment-clamp";
  var DECREMENT_CLAMP = "decrement-clamp";
  var INCREMENT_WRAP = "increment-wrap";
  var DECREMENT_WRAP = "decrement-wrap";
}
