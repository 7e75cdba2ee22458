// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUColorTargetState` of the specification "webgpu". */
typedef ColorTargetState = {
  format:TextureFormat,
  ?blend:BlendState,
  ?writeMask:Int,
}
