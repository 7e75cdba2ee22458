// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioBuffer` of the specification "webaudio". */
@:native("AudioBuffer")
extern class AudioBuffer {
  function new(options:AudioBufferOptions):Void;
  var sampleRate(default, null):Float;
  var length(default, null):Int;
  var duration(default, null):Float;
  var numberOfChannels(default, null):Int;
  function getChannelData(channel:Int):js.lib.Float32Array;
  function copyFromChannel(destination:js.lib.Float32Array, channelNumber:Int, ?bufferOffset:Int):Void;
  function copyToChannel(source:js.lib.Float32Array, channelNumber:Int, ?bufferOffset:Int):Void;
}
