// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `MediaStreamAudioDestinationNode` of the specification "webaudio". */
@:native("MediaStreamAudioDestinationNode")
extern class MediaStreamAudioDestinationNode extends AudioNode {
  function new(context:AudioContext, ?options:AudioNodeOptions):Void;
  var stream(default, null):js.html.MediaStream;
}
