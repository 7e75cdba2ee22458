// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioDestinationNode` of the specification "webaudio". */
@:native("AudioDestinationNode")
extern class AudioDestinationNode extends AudioNode {
  var maxChannelCount(default, null):Int;
}
