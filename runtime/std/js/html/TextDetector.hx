// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextDetector` of the specification "text-detection-api". */
@:native("TextDetector")
extern class TextDetector {
  function new():Void;
  function detect(image:haxe.extern.EitherType<ImageElement, haxe.extern.EitherType<js.html.svg.ImageElement, haxe.extern.EitherType<VideoElement, haxe.extern.EitherType<CanvasElement, haxe.extern.EitherType<ImageBitmap, haxe.extern.EitherType<OffscreenCanvas, haxe.extern.EitherType<VideoFrame, haxe.extern.EitherType<Blob, ImageData>>>>>>>>):js.lib.Promise<Array<DetectedText>>;
  static function availability(options:TextDetectorOptions):js.lib.Promise<Availability>;
  static function create(?options:TextDetectorCreateOptions):js.lib.Promise<TextDetector>;
}
