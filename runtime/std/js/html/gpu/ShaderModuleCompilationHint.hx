// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUShaderModuleCompilationHint` of the specification "webgpu". */
typedef ShaderModuleCompilationHint = {
  entryPoint:String,
  ?layout:haxe.extern.EitherType<PipelineLayout, AutoLayoutMode>,
}
