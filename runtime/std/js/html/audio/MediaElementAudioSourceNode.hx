// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `MediaElementAudioSourceNode` of the specification "webaudio". */
@:native("MediaElementAudioSourceNode")
extern class MediaElementAudioSourceNode extends AudioNode {
  function new(context:AudioContext, options:MediaElementAudioSourceOptions):Void;
  var mediaElement(default, null):js.html.MediaElement;
}
