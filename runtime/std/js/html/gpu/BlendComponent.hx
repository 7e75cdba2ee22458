// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUBlendComponent` of the specification "webgpu". */
typedef BlendComponent = {
  ?operation:BlendOperation,
  ?srcFactor:BlendFactor,
  ?dstFactor:BlendFactor,
}
