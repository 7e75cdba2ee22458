// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioNodeOptions` of the specification "webaudio". */
typedef AudioNodeOptions = {
  ?channelCount:Int,
  ?channelCountMode:ChannelCountMode,
  ?channelInterpretation:ChannelInterpretation,
}
