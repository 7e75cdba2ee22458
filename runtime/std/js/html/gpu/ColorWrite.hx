// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUColorWrite` of the specification "webgpu". */
@:native("GPUColorWrite")
extern class ColorWrite {
  static inline var RED:Int = 0x1;
  static inline var GREEN:Int = 0x2;
  static inline var BLUE:Int = 0x4;
  static inline var ALPHA:Int = 0x8;
  static inline var ALL:Int = 0xF;
}
