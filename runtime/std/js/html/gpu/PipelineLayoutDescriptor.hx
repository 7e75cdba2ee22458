// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUPipelineLayoutDescriptor` of the specification "webgpu". */
typedef PipelineLayoutDescriptor = {
  > ObjectDescriptorBase,
  bindGroupLayouts:Array<BindGroupLayout>,
  ?immediateSize:Int,
}
