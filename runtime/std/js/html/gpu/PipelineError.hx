// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUPipelineError` of the specification "webgpu". */
@:native("GPUPipelineError")
extern class PipelineError extends js.html.DOMException {
  function new(?message:String, options:PipelineErrorInit):Void;
  var reason(default, null):PipelineErrorReason;
}
