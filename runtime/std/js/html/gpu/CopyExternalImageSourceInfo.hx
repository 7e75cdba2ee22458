// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUCopyExternalImageSourceInfo` of the specification "webgpu". */
typedef CopyExternalImageSourceInfo = {
  source:haxe.extern.EitherType<js.html.ImageBitmap, haxe.extern.EitherType<js.html.ImageData, haxe.extern.EitherType<js.html.ImageElement, haxe.extern.EitherType<js.html.VideoElement, haxe.extern.EitherType<js.html.VideoFrame, haxe.extern.EitherType<js.html.CanvasElement, js.html.OffscreenCanvas>>>>>>,
  ?origin:haxe.extern.EitherType<Array<Int>, Origin2DDict>,
  ?flipY:Bool,
}
