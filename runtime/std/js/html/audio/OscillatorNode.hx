// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `OscillatorNode` of the specification "webaudio". */
@:native("OscillatorNode")
extern class OscillatorNode extends AudioScheduledSourceNode {
  function new(context:BaseAudioContext, ?options:OscillatorOptions):Void;
  var type:OscillatorType;
  var frequency(default, null):AudioParam;
  var detune(default, null):AudioParam;
  function setPeriodicWave(periodicWave:PeriodicWave):Void;
}
