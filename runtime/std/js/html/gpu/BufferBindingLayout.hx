// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUBufferBindingLayout` of the specification "webgpu". */
typedef BufferBindingLayout = {
  ?type:BufferBindingType,
  ?hasDynamicOffset:Bool,
  ?minBindingSize:Int,
}
