// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUCommandBuffer` of the specification "webgpu". */
@:native("GPUCommandBuffer")
extern class CommandBuffer {
  var label:String;
}
