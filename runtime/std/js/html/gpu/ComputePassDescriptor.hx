// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUComputePassDescriptor` of the specification "webgpu". */
typedef ComputePassDescriptor = {
  > ObjectDescriptorBase,
  ?timestampWrites:ComputePassTimestampWrites,
}
