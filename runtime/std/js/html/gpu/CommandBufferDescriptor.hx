// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUCommandBufferDescriptor` of the specification "webgpu". */
typedef CommandBufferDescriptor = {
  > ObjectDescriptorBase,
}
