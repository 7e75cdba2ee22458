// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUBindGroupDescriptor` of the specification "webgpu". */
typedef BindGroupDescriptor = {
  > ObjectDescriptorBase,
  layout:BindGroupLayout,
  entries:Array<BindGroupEntry>,
}
