// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioWorkletNode` of the specification "webaudio". */
@:native("AudioWorkletNode")
extern class AudioWorkletNode extends AudioNode {
  function new(context:BaseAudioContext, name:String, ?options:AudioWorkletNodeOptions):Void;
  var parameters(default, null):AudioParamMap;
  var port(default, null):js.html.MessagePort;
  var onprocessorerror:haxe.Constraints.Function;
}
