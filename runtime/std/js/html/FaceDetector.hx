// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FaceDetector` of the specification "shape-detection-api". */
@:native("FaceDetector")
extern class FaceDetector {
  function new(?faceDetectorOptions:FaceDetectorOptions):Void;
  function detect(image:haxe.extern.EitherType<ImageElement, haxe.extern.EitherType<js.html.svg.ImageElement, haxe.extern.EitherType<VideoElement, haxe.extern.EitherType<CanvasElement, haxe.extern.EitherType<ImageBitmap, haxe.extern.EitherType<OffscreenCanvas, haxe.extern.EitherType<VideoFrame, haxe.extern.EitherType<Blob, ImageData>>>>>>>>):js.lib.Promise<Array<DetectedFace>>;
}
