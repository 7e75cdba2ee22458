// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `PeriodicWaveConstraints` of the specification "webaudio". */
typedef PeriodicWaveConstraints = {
  ?disableNormalization:Bool,
}
