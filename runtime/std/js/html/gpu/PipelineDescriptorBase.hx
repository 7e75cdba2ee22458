// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUPipelineDescriptorBase` of the specification "webgpu". */
typedef PipelineDescriptorBase = {
  > ObjectDescriptorBase,
  layout:haxe.extern.EitherType<PipelineLayout, AutoLayoutMode>,
}
