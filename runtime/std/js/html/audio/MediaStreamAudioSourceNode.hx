// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `MediaStreamAudioSourceNode` of the specification "webaudio". */
@:native("MediaStreamAudioSourceNode")
extern class MediaStreamAudioSourceNode extends AudioNode {
  function new(context:AudioContext, options:MediaStreamAudioSourceOptions):Void;
  var mediaStream(default, null):js.html.MediaStream;
}
