// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `ConstantSourceNode` of the specification "webaudio". */
@:native("ConstantSourceNode")
extern class ConstantSourceNode extends AudioScheduledSourceNode {
  function new(context:BaseAudioContext, ?options:ConstantSourceOptions):Void;
  var offset(default, null):AudioParam;
}
