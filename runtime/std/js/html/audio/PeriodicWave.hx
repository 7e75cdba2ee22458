// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `PeriodicWave` of the specification "webaudio". */
@:native("PeriodicWave")
extern class PeriodicWave {
  function new(context:BaseAudioContext, ?options:PeriodicWaveOptions):Void;
}
