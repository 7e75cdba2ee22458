// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `GainNode` of the specification "webaudio". */
@:native("GainNode")
extern class GainNode extends AudioNode {
  function new(context:BaseAudioContext, ?options:GainOptions):Void;
  var gain(default, null):AudioParam;
}
