// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUVertexState` of the specification "webgpu". */
typedef VertexState = {
  > ProgrammableStage,
  ?buffers:Array<VertexBufferLayout>,
}
