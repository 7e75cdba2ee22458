// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUBufferDescriptor` of the specification "webgpu". */
typedef BufferDescriptor = {
  > ObjectDescriptorBase,
  size:Int,
  usage:Int,
  ?mappedAtCreation:Bool,
}
