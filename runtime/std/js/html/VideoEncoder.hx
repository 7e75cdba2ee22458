// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoEncoder` of the specification "webcodecs". */
@:native("VideoEncoder")
extern class VideoEncoder extends EventTarget {
  function new(init:VideoEncoderInit):Void;
  var state(default, null):CodecState;
  var encodeQueueSize(default, null):Int;
  var ondequeue:haxe.Constraints.Function;
  function configure(config:VideoEncoderConfig):Void;
  function encode(frame:VideoFrame, ?options:VideoEncoderEncodeOptions):Void;
  function flush():js.lib.Promise<Void>;
  function reset():Void;
  function close():Void;
  static function isConfigSupported(config:VideoEncoderConfig):js.lib.Promise<VideoEncoderSupport>;
}
