// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUCommandEncoderDescriptor` of the specification "webgpu". */
typedef CommandEncoderDescriptor = {
  > ObjectDescriptorBase,
}
