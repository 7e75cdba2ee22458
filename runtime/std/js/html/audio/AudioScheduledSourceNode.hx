// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioScheduledSourceNode` of the specification "webaudio". */
@:native("AudioScheduledSourceNode")
extern class AudioScheduledSourceNode extends AudioNode {
  var onended:haxe.Constraints.Function;
  function start(?when:Float):Void;
  function stop(?when:Float):Void;
}
