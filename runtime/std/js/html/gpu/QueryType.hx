// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUQueryType` of the specification "webgpu". */
enum abstract QueryType(String) from String to String {
  var OCCLUSION = "occlusion";
  var TIMESTAMP = "timestamp";
}
