// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUDepthStencilState` of the specification "webgpu". */
typedef DepthStencilState = {
  format:TextureFormat,
  ?depthWriteEnabled:Bool,
  ?depthCompare:CompareFunction,
  ?stencilFront:StencilFaceState,
  ?stencilBack:StencilFaceState,
  ?stencilReadMask:Int,
  ?stencilWriteMask:Int,
  ?depthBias:Int,
  ?depthBiasSlopeScale:Float,
  ?depthBiasClamp:Float,
}
