// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUPipelineErrorInit` of the specification "webgpu". */
typedef PipelineErrorInit = {
  reason:PipelineErrorReason,
}
