// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUPrimitiveState` of the specification "webgpu". */
typedef PrimitiveState = {
  ?topology:PrimitiveTopology,
  ?stripIndexFormat:IndexFormat,
  ?frontFace:FrontFace,
  ?cullMode:CullMode,
  ?unclippedDepth:Bool,
}
