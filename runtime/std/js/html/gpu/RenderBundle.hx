// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPURenderBundle` of the specification "webgpu". */
@:native("GPURenderBundle")
extern class RenderBundle {
  var label:String;
}
