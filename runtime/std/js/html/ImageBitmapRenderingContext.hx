// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ImageBitmapRenderingContext` of the specification "html". */
@:native("ImageBitmapRenderingContext")
extern class ImageBitmapRenderingContext {
  var canvas(default, null):haxe.extern.EitherType<CanvasElement, OffscreenCanvas>;
  function transferFromImageBitmap(bitmap:ImageBitmap):Void;
}
