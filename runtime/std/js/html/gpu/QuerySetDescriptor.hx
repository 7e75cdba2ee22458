// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUQuerySetDescriptor` of the specification "webgpu". */
typedef QuerySetDescriptor = {
  > ObjectDescriptorBase,
  type:QueryType,
  count:Int,
}
