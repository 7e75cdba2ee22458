// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUPipelineErrorReason` of the specification "webgpu". */
enum abstract PipelineErrorReason(String) from String to String {
  var VALIDATION = "validation";
  var INTERNAL = "internal";
}
