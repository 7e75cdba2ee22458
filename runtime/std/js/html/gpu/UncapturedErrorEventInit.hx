// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUUncapturedErrorEventInit` of the specification "webgpu". */
typedef UncapturedErrorEventInit = {
  > js.html.EventInit,
  error:Error,
}
