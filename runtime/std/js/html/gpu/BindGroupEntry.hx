// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUBindGroupEntry` of the specification "webgpu". */
typedef BindGroupEntry = {
  binding:Int,
  resource:haxe.extern.EitherType<Sampler, haxe.extern.EitherType<Texture, haxe.extern.EitherType<TextureView, haxe.extern.EitherType<Buffer, haxe.extern.EitherType<BufferBinding, ExternalTexture>>>>>,
}
