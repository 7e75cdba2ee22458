// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPURenderPipelineDescriptor` of the specification "webgpu". */
typedef RenderPipelineDescriptor = {
  > PipelineDescriptorBase,
  vertex:VertexState,
  ?primitive:PrimitiveState,
  ?depthStencil:DepthStencilState,
  ?multisample:MultisampleState,
  ?fragment:FragmentState,
}
