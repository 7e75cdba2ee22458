// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUBufferUsage` of the specification "webgpu". */
@:native("GPUBufferUsage")
extern class BufferUsage {
  static inline var MAP_READ:Int = 0x0001;
  static inline var MAP_WRITE:Int = 0x0002;
  static inline var COPY_SRC:Int = 0x0004;
  static inline var COPY_DST:Int = 0x0008;
  static inline var INDEX:Int = 0x0010;
  static inline var VERTEX:Int = 0x0020;
  static inline var UNIFORM:Int = 0x0040;
  static inline var STORAGE:Int = 0x0080;
  static inline var INDIRECT:Int = 0x0100;
  static inline var QUERY_RESOLVE:Int = 0x0200;
}
