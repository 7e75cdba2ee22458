// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `DelayOptions` of the specification "webaudio". */
typedef DelayOptions = {
  > AudioNodeOptions,
  ?maxDelayTime:Float,
  ?delayTime:Float,
}
