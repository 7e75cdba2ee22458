// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `ConvolverNode` of the specification "webaudio". */
@:native("ConvolverNode")
extern class ConvolverNode extends AudioNode {
  function new(context:BaseAudioContext, ?options:ConvolverOptions):Void;
  var buffer:AudioBuffer;
  var normalize:Bool;
}
