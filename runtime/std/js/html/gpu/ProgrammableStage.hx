// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUProgrammableStage` of the specification "webgpu". */
typedef ProgrammableStage = {
  module:ShaderModule,
  ?entryPoint:String,
  ?constants:haxe.DynamicAccess<Float>,
}
