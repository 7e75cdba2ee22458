// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ImageDecoder` of the specification "webcodecs". */
@:native("ImageDecoder")
extern class ImageDecoder {
  function new(init:ImageDecoderInit):Void;
  var type(default, null):String;
  var complete(default, null):Bool;
  var completed(default, null):js.lib.Promise<Void>;
  var tracks(default, null):ImageTrackList;
  function decode(?options:ImageDecodeOptions):js.lib.Promise<ImageDecodeResult>;
  function reset():Void;
  function close():Void;
  static function isTypeSupported(type:String):js.lib.Promise<Bool>;
}
