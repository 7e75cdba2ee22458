// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `BiquadFilterNode` of the specification "webaudio". */
@:native("BiquadFilterNode")
extern class BiquadFilterNode extends AudioNode {
  function new(context:BaseAudioContext, ?options:BiquadFilterOptions):Void;
  var type:BiquadFilterType;
  var frequency(default, null):AudioParam;
  var detune(default, null):AudioParam;
  var Q(default, null):AudioParam;
  var gain(default, null):AudioParam;
  function getFrequencyResponse(frequencyHz:js.lib.Float32Array, magResponse:js.lib.Float32Array, phaseResponse:js.lib.Float32Array):Void;
}
