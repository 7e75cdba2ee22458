// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `MediaStreamTrackAudioSourceNode` of the specification "webaudio". */
@:native("MediaStreamTrackAudioSourceNode")
extern class MediaStreamTrackAudioSourceNode extends AudioNode {
  function new(context:AudioContext, options:MediaStreamTrackAudioSourceOptions):Void;
}
