// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `KHR_parallel_shader_compile` of the specification "KHR_parallel_shader_compile". */
@:native("KHR_parallel_shader_compile")
extern class KHRParallelShaderCompile {
  static inline var COMPLETION_STATUS_KHR:Int = 0x91B1;
}
