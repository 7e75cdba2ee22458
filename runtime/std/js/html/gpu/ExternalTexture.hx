// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUExternalTexture` of the specification "webgpu". */
@:native("GPUExternalTexture")
extern class ExternalTexture {
  var label:String;
}
