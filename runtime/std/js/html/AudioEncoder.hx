// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AudioEncoder` of the specification "webcodecs". */
@:native("AudioEncoder")
extern class AudioEncoder extends EventTarget {
  function new(init:AudioEncoderInit):Void;
  var state(default, null):CodecState;
  var encodeQueueSize(default, null):Int;
  var ondequeue:haxe.Constraints.Function;
  function configure(config:AudioEncoderConfig):Void;
  function encode(data:AudioData):Void;
  function flush():js.lib.Promise<Void>;
  function reset():Void;
  function close():Void;
  static function isConfigSupported(config:AudioEncoderConfig):js.lib.Promise<AudioEncoderSupport>;
}
