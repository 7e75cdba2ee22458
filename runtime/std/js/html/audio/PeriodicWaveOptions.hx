// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `PeriodicWaveOptions` of the specification "webaudio". */
typedef PeriodicWaveOptions = {
  > PeriodicWaveConstraints,
  ?real:Array<Float>,
  ?imag:Array<Float>,
}
