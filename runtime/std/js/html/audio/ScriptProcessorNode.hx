// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `ScriptProcessorNode` of the specification "webaudio". */
@:native("ScriptProcessorNode")
extern class ScriptProcessorNode extends AudioNode {
  var onaudioprocess:haxe.Constraints.Function;
  var bufferSize(default, null):Int;
}
