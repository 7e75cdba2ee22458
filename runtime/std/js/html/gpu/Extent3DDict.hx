// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUExtent3DDict` of the specification "webgpu". */
typedef Extent3DDict = {
  width:Int,
  ?height:Int,
  ?depthOrArrayLayers:Int,
}
