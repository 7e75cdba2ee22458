// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUVertexAttribute` of the specification "webgpu". */
typedef VertexAttribute = {
  format:VertexFormat,
  offset:Int,
  shaderLocation:Int,
}
