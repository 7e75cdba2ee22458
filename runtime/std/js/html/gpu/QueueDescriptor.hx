// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUQueueDescriptor` of the specification "webgpu". */
typedef QueueDescriptor = {
  > ObjectDescriptorBase,
}
