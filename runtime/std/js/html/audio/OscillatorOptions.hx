// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `OscillatorOptions` of the specification "webaudio". */
typedef OscillatorOptions = {
  > AudioNodeOptions,
  ?type:OscillatorType,
  ?frequency:Float,
  ?detune:Float,
  ?periodicWave:PeriodicWave,
}
