// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUTextureView` of the specification "webgpu". */
@:native("GPUTextureView")
extern class TextureView {
  var label:String;
}
