// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUShaderModuleDescriptor` of the specification "webgpu". */
typedef ShaderModuleDescriptor = {
  > ObjectDescriptorBase,
  code:String,
  ?compilationHints:Array<ShaderModuleCompilationHint>,
}
