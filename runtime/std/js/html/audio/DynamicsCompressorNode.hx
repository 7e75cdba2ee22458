// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `DynamicsCompressorNode` of the specification "webaudio". */
@:native("DynamicsCompressorNode")
extern class DynamicsCompressorNode extends AudioNode {
  function new(context:BaseAudioContext, ?options:DynamicsCompressorOptions):Void;
  var threshold(default, null):AudioParam;
  var knee(default, null):AudioParam;
  var ratio(default, null):AudioParam;
  var reduction(default, null):Float;
  var attack(default, null):AudioParam;
  var release(default, null):AudioParam;
}
