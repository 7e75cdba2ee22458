// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUShaderStage` of the specification "webgpu". */
@:native("GPUShaderStage")
extern class ShaderStage {
  static inline var VERTEX:Int = 0x1;
  static inline var FRAGMENT:Int = 0x2;
  static inline var COMPUTE:Int = 0x4;
}
