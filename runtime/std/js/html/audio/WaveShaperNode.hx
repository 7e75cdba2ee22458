// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `WaveShaperNode` of the specification "webaudio". */
@:native("WaveShaperNode")
extern class WaveShaperNode extends AudioNode {
  function new(context:BaseAudioContext, ?options:WaveShaperOptions):Void;
  var curve:js.lib.Float32Array;
  var oversample:OverSampleType;
}
