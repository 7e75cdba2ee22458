// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `WaveShaperOptions` of the specification "webaudio". */
typedef WaveShaperOptions = {
  > AudioNodeOptions,
  ?curve:Array<Float>,
  ?oversample:OverSampleType,
}
