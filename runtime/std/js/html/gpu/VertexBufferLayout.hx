// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUVertexBufferLayout` of the specification "webgpu". */
typedef VertexBufferLayout = {
  arrayStride:Int,
  ?stepMode:VertexStepMode,
  attributes:Array<VertexAttribute>,
}
