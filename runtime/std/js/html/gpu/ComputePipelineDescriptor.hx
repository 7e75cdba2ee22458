// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUComputePipelineDescriptor` of the specification "webgpu". */
typedef ComputePipelineDescriptor = {
  > PipelineDescriptorBase,
  compute:ProgrammableStage,
}
