// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `StereoPannerNode` of the specification "webaudio". */
@:native("StereoPannerNode")
extern class StereoPannerNode extends AudioNode {
  function new(context:BaseAudioContext, ?options:StereoPannerOptions):Void;
  var pan(default, null):AudioParam;
}
