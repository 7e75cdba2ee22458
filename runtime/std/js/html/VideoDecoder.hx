// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoDecoder` of the specification "webcodecs". */
@:native("VideoDecoder")
extern class VideoDecoder extends EventTarget {
  function new(init:VideoDecoderInit):Void;
  var state(default, null):CodecState;
  var decodeQueueSize(default, null):Int;
  var ondequeue:haxe.Constraints.Function;
  function configure(config:VideoDecoderConfig):Void;
  function decode(chunk:EncodedVideoChunk):Void;
  function flush():js.lib.Promise<Void>;
  function reset():Void;
  function close():Void;
  static function isConfigSupported(config:VideoDecoderConfig):js.lib.Promise<VideoDecoderSupport>;
}
