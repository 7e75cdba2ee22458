// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioBufferSourceNode` of the specification "webaudio". */
@:native("AudioBufferSourceNode")
extern class AudioBufferSourceNode extends AudioScheduledSourceNode {
  function new(context:BaseAudioContext, ?options:AudioBufferSourceOptions):Void;
  var buffer:AudioBuffer;
  var playbackRate(default, null):AudioParam;
  var detune(default, null):AudioParam;
  var loop:Bool;
  var loopStart:Float;
  var loopEnd:Float;
}
