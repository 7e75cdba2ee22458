// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ImageCapture` of the specification "image-capture". */
@:native("ImageCapture")
extern class ImageCapture {
  function new(videoTrack:MediaStreamTrack):Void;
  function takePhoto(?photoSettings:PhotoSettings):js.lib.Promise<Blob>;
  function getPhotoCapabilities():js.lib.Promise<PhotoCapabilities>;
  function getPhotoSettings():js.lib.Promise<PhotoSettings>;
  function grabFrame():js.lib.Promise<ImageBitmap>;
  var track(default, null):MediaStreamTrack;
}
