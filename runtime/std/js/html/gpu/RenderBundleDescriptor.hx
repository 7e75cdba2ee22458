// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPURenderBundleDescriptor` of the specification "webgpu". */
typedef RenderBundleDescriptor = {
  > ObjectDescriptorBase,
}
