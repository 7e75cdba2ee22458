// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUBufferBindingType` of the specification "webgpu". */
enum abstract BufferBindingType(String) from String to String {
  var UNIFORM = "uniform";
  var STORAGE = "storage";
  var READ_ONLY_STORAGE = "read-only-storage";
}
