// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `BiquadFilterOptions` of the specification "webaudio". */
typedef BiquadFilterOptions = {
  > AudioNodeOptions,
  ?type:BiquadFilterType,
  ?Q:Float,
  ?detune:Float,
  ?frequency:Float,
  ?gain:Float,
}
