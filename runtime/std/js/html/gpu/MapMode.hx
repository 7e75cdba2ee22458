// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUMapMode` of the specification "webgpu". */
@:native("GPUMapMode")
extern class MapMode {
  static inline var READ:Int = 0x0001;
  static inline var WRITE:Int = 0x0002;
}
