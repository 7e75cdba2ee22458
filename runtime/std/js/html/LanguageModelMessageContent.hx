// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LanguageModelMessageContent` of the specification "prompt-api". */
typedef LanguageModelMessageContent = {
  type:LanguageModelMessageType,
  value:haxe.extern.EitherType<ImageElement, haxe.extern.EitherType<js.html.svg.ImageElement, haxe.extern.EitherType<VideoElement, haxe.extern.EitherType<CanvasElement, haxe.extern.EitherType<ImageBitmap, haxe.extern.EitherType<OffscreenCanvas, haxe.extern.EitherType<VideoFrame, haxe.extern.EitherType<Blob, haxe.extern.EitherType<ImageData, haxe.extern.EitherType<js.html.audio.AudioBuffer, haxe.extern.EitherType<js.lib.BufferSource, String>>>>>>>>>>>,
}
