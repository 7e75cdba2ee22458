// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUSamplerBindingLayout` of the specification "webgpu". */
typedef SamplerBindingLayout = {
  ?type:SamplerBindingType,
}
