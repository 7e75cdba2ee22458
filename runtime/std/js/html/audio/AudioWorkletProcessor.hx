// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioWorkletProcessor` of the specification "webaudio". */
@:native("AudioWorkletProcessor")
extern class AudioWorkletProcessor {
  function new():Void;
  var port(default, null):js.html.MessagePort;
}
