// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoFrame` of the specification "webcodecs". */
@:native("VideoFrame")
extern class VideoFrame {
  @:overload(function(data:js.lib.BufferSource, init:VideoFrameBufferInit):Void {})
  function new(image:haxe.extern.EitherType<ImageElement, haxe.extern.EitherType<js.html.svg.ImageElement, haxe.extern.EitherType<VideoElement, haxe.extern.EitherType<CanvasElement, haxe.extern.EitherType<ImageBitmap, haxe.extern.EitherType<OffscreenCanvas, VideoFrame>>>>>>, ?init:VideoFrameInit):Void;
  var format(default, null):VideoPixelFormat;
  var codedWidth(default, null):Int;
  var codedHeight(default, null):Int;
  var codedRect(default, null):DOMRectReadOnly;
  var visibleRect(default, null):DOMRectReadOnly;
  var rotation(default, null):Float;
  var flip(default, null):Bool;
  var displayWidth(default, null):Int;
  var displayHeight(default, null):Int;
  var duration(default, null):Null<Int>;
  var timestamp(default, null):Int;
  var colorSpace(default, null):VideoColorSpace;
  function metadata():VideoFrameMetadata;
  function allocationSize(?options:VideoFrameCopyToOptions):Int;
  function copyTo(destination:js.lib.BufferSource, ?options:VideoFrameCopyToOptions):js.lib.Promise<Array<PlaneLayout>>;
  function clone():VideoFrame;
  function close():Void;
}
