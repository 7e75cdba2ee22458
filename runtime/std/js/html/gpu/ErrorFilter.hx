// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUErrorFilter` of the specification "webgpu". */
enum abstract ErrorFilter(String) from String to String {
  var VALIDATION = "validation";
  var OUT_OF_MEMORY = "out-of-memory";
  var INTERNAL = "internal";
}
