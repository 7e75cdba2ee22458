// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUShaderModule` of the specification "webgpu". */
@:native("GPUShaderModule")
extern class ShaderModule {
  function getCompilationInfo():js.lib.Promise<CompilationInfo>;
  var label:String;
}
