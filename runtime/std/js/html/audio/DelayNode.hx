// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `DelayNode` of the specification "webaudio". */
@:native("DelayNode")
extern class DelayNode extends AudioNode {
  function new(context:BaseAudioContext, ?options:DelayOptions):Void;
  var delayTime(default, null):AudioParam;
}
