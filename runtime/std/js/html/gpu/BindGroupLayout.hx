// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUBindGroupLayout` of the specification "webgpu". */
@:native("GPUBindGroupLayout")
extern class BindGroupLayout {
  var label:String;
}
