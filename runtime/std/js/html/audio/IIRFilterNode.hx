// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `IIRFilterNode` of the specification "webaudio". */
@:native("IIRFilterNode")
extern class IIRFilterNode extends AudioNode {
  function new(context:BaseAudioContext, options:IIRFilterOptions):Void;
  function getFrequencyResponse(frequencyHz:js.lib.Float32Array, magResponse:js.lib.Float32Array, phaseResponse:js.lib.Float32Array):Void;
}
