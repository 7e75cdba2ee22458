// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUBlendState` of the specification "webgpu". */
typedef BlendState = {
  color:BlendComponent,
  alpha:BlendComponent,
}
