// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUTextureAspect` of the specification "webgpu". */
enum abstract TextureAspect(String) from String to String {
  var ALL = "all";
  var STENCIL_ONLY = "stencil-only";
  var DEPTH_ONLY = "depth-only";
}
