// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AnalyserNode` of the specification "webaudio". */
@:native("AnalyserNode")
extern class AnalyserNode extends AudioNode {
  function new(context:BaseAudioContext, ?options:AnalyserOptions):Void;
  function getFloatFrequencyData(array:js.lib.Float32Array):Void;
  function getByteFrequencyData(array:js.lib.Uint8Array):Void;
  function getFloatTimeDomainData(array:js.lib.Float32Array):Void;
  function getByteTimeDomainData(array:js.lib.Uint8Array):Void;
  var fftSize:Int;
  var frequencyBinCount(default, null):Int;
  var minDecibels:Float;
  var maxDecibels:Float;
  var smoothingTimeConstant:Float;
}
