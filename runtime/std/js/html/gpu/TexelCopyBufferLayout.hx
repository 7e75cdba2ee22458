// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUTexelCopyBufferLayout` of the specification "webgpu". */
typedef TexelCopyBufferLayout = {
  ?offset:Int,
  ?bytesPerRow:Int,
  ?rowsPerImage:Int,
}
