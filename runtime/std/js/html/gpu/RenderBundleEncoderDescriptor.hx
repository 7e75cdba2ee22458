// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPURenderBundleEncoderDescriptor` of the specification "webgpu". */
typedef RenderBundleEncoderDescriptor = {
  > RenderPassLayout,
  ?depthReadOnly:Bool,
  ?stencilReadOnly:Bool,
}
