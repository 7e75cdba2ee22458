// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `ChannelMergerNode` of the specification "webaudio". */
@:native("ChannelMergerNode")
extern class ChannelMergerNode extends AudioNode {
  function new(context:BaseAudioContext, ?options:ChannelMergerOptions):Void;
}
