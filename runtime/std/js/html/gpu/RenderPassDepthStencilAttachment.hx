// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPURenderPassDepthStencilAttachment` of the specification "webgpu". */
typedef RenderPassDepthStencilAttachment = {
  view:haxe.extern.EitherType<Texture, TextureView>,
  ?depthClearValue:Float,
  ?depthLoadOp:LoadOp,
  ?depthStoreOp:StoreOp,
  ?depthReadOnly:Bool,
  ?stencilClearValue:Int,
  ?stencilLoadOp:LoadOp,
  ?stencilStoreOp:StoreOp,
  ?stencilReadOnly:Bool,
}
