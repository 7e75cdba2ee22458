// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUObjectDescriptorBase` of the specification "webgpu". */
typedef ObjectDescriptorBase = {
  ?label:String,
}
