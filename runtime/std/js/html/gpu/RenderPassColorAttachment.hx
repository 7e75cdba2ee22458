// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPURenderPassColorAttachment` of the specification "webgpu". */
typedef RenderPassColorAttachment = {
  view:haxe.extern.EitherType<Texture, TextureView>,
  ?depthSlice:Int,
  ?resolveTarget:haxe.extern.EitherType<Texture, TextureView>,
  ?clearValue:haxe.extern.EitherType<Array<Float>, ColorDict>,
  loadOp:LoadOp,
  storeOp:StoreOp,
}
