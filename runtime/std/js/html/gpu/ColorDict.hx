// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUColorDict` of the specification "webgpu". */
typedef ColorDict = {
  r:Float,
  g:Float,
  b:Float,
  a:Float,
}
