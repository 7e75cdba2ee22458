// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUPipelineLayout` of the specification "webgpu". */
@:native("GPUPipelineLayout")
extern class PipelineLayout {
  var label:String;
}
