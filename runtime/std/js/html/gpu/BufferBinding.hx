// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUBufferBinding` of the specification "webgpu". */
typedef BufferBinding = {
  buffer:Buffer,
  ?offset:Int,
  ?size:Int,
}
