// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `ChannelSplitterNode` of the specification "webaudio". */
@:native("ChannelSplitterNode")
extern class ChannelSplitterNode extends AudioNode {
  function new(context:BaseAudioContext, ?options:ChannelSplitterOptions):Void;
}
