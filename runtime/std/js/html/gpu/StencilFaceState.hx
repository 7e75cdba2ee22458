// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUStencilFaceState` of the specification "webgpu". */
typedef StencilFaceState = {
  ?compare:CompareFunction,
  ?failOp:StencilOperation,
  ?depthFailOp:StencilOperation,
  ?passOp:StencilOperation,
}
