// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPURenderPipeline` of the specification "webgpu". */
@:native("GPURenderPipeline")
extern class RenderPipeline {
  var label:String;
  function getBindGroupLayout(index:Int):BindGroupLayout;
}
