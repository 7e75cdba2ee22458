// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUMultisampleState` of the specification "webgpu". */
typedef MultisampleState = {
  ?count:Int,
  ?mask:Int,
  ?alphaToCoverageEnabled:Bool,
}
