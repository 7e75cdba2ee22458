// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioWorkletGlobalScope` of the specification "webaudio". */
@:native("AudioWorkletGlobalScope")
extern class AudioWorkletGlobalScope extends js.html.WorkletGlobalScope {
  function registerProcessor(name:String, processorCtor:(options:Dynamic) -> AudioWorkletProcessor):Void;
  var currentFrame(default, null):Int;
  var currentTime(default, null):Float;
  var sampleRate(default, null):Float;
  var renderQuantumSize(default, null):Int;
  var port(default, null):js.html.MessagePort;
}
