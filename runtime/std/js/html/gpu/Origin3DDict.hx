// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUOrigin3DDict` of the specification "webgpu". */
typedef Origin3DDict = {
  ?x:Int,
  ?y:Int,
  ?z:Int,
}
