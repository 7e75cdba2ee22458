// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AnalyserOptions` of the specification "webaudio". */
typedef AnalyserOptions = {
  > AudioNodeOptions,
  ?fftSize:Int,
  ?maxDecibels:Float,
  ?minDecibels:Float,
  ?smoothingTimeConstant:Float,
}
