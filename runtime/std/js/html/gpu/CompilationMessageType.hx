// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUCompilationMessageType` of the specification "webgpu". */
enum abstract CompilationMessageType(String) from String to String {
  var ERROR = "error";
  var WARNING = "warning";
  var INFO = "info";
}
