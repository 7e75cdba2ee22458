// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AudioDecoder` of the specification "webcodecs". */
@:native("AudioDecoder")
extern class AudioDecoder extends EventTarget {
  function new(init:AudioDecoderInit):Void;
  var state(default, null):CodecState;
  var decodeQueueSize(default, null):Int;
  var ondequeue:haxe.Constraints.Function;
  function configure(config:AudioDecoderConfig):Void;
  function decode(chunk:EncodedAudioChunk):Void;
  function flush():js.lib.Promise<Void>;
  function reset():Void;
  function close():Void;
  static function isConfigSupported(config:AudioDecoderConfig):js.lib.Promise<AudioDecoderSupport>;
}
