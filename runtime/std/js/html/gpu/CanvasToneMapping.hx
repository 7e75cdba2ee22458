// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUCanvasToneMapping` of the specification "webgpu". */
typedef CanvasToneMapping = {
  ?mode:CanvasToneMappingMode,
}
