// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUBindGroup` of the specification "webgpu". */
@:native("GPUBindGroup")
extern class BindGroup {
  var label:String;
}
