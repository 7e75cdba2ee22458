// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `ChannelMergerOptions` of the specification "webaudio". */
typedef ChannelMergerOptions = {
  > AudioNodeOptions,
  ?numberOfInputs:Int,
}
