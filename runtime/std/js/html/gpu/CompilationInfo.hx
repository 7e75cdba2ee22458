// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUCompilationInfo` of the specification "webgpu". */
@:native("GPUCompilationInfo")
extern class CompilationInfo {
  var messages(default, null):Array<CompilationMessage>;
}
