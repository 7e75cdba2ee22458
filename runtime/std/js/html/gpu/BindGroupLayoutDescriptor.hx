// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUBindGroupLayoutDescriptor` of the specification "webgpu". */
typedef BindGroupLayoutDescriptor = {
  > ObjectDescriptorBase,
  entries:Array<BindGroupLayoutEntry>,
}
