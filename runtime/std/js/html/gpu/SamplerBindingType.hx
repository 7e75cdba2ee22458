// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUSamplerBindingType` of the specification "webgpu". */
enum abstract SamplerBindingType(String) from String to String {
  var FILTERING = "filtering";
  var NON_FILTERING = "non-filtering";
  var COMPARISON = "comparison";
}
