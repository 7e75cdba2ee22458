// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioNode` of the specification "webaudio". */
@:native("AudioNode")
extern class AudioNode extends js.html.EventTarget {
  @:overload(function(destinationParam:AudioParam, ?output:Int):Void {})
  function connect(destinationNode:AudioNode, ?output:Int, ?input:Int):AudioNode;
  @:overload(function(destinationParam:AudioParam, output:Int):Void {})
  @:overload(function(destinationParam:AudioParam):Void {})
  @:overload(function(destinationNode:AudioNode, output:Int, input:Int):Void {})
  @:overload(function(destinationNode:AudioNode, output:Int):Void {})
  @:overload(function(destinationNode:AudioNode):Void {})
  @:overload(function(output:Int):Void {})
  function disconnect():Void;
  var context(default, null):BaseAudioContext;
  var numberOfInputs(default, null):Int;
  var numberOfOutputs(default, null):Int;
  var channelCount:Int;
  var channelCountMode:ChannelCountMode;
  var channelInterpretation:ChannelInterpretation;
}
