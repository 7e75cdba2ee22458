// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUComputePipeline` of the specification "webgpu". */
@:native("GPUComputePipeline")
extern class ComputePipeline {
  var label:String;
  function getBindGroupLayout(index:Int):BindGroupLayout;
}
