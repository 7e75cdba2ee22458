// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUTexelCopyTextureInfo` of the specification "webgpu". */
typedef TexelCopyTextureInfo = {
  texture:Texture,
  ?mipLevel:Int,
  ?origin:haxe.extern.EitherType<Array<Int>, Origin3DDict>,
  ?aspect:TextureAspect,
}
