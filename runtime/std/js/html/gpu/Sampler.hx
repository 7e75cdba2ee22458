// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUSampler` of the specification "webgpu". */
@:native("GPUSampler")
extern class Sampler {
  var label:String;
}
