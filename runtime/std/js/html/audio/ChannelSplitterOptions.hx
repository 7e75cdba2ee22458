// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `ChannelSplitterOptions` of the specification "webaudio". */
typedef ChannelSplitterOptions = {
  > AudioNodeOptions,
  ?numberOfOutputs:Int,
}
