// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUTexelCopyBufferInfo` of the specification "webgpu". */
typedef TexelCopyBufferInfo = {
  > TexelCopyBufferLayout,
  buffer:Buffer,
}
