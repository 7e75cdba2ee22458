// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUOrigin2DDict` of the specification "webgpu". */
typedef Origin2DDict = {
  ?x:Int,
  ?y:Int,
}
