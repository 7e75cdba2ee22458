// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUTextureUsage` of the specification "webgpu". */
@:native("GPUTextureUsage")
extern class TextureUsage {
  static inline var COPY_SRC:Int = 0x01;
  static inline var COPY_DST:Int = 0x02;
  static inline var TEXTURE_BINDING:Int = 0x04;
  static inline var STORAGE_BINDING:Int = 0x08;
  static inline var RENDER_ATTACHMENT:Int = 0x10;
  static inline var TRANSIENT_ATTACHMENT:Int = 0x20;
}
