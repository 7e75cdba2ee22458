// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioBufferSourceOptions` of the specification "webaudio". */
typedef AudioBufferSourceOptions = {
  ?buffer:AudioBuffer,
  ?detune:Float,
  ?loop:Bool,
  ?loopEnd:Float,
  ?loopStart:Float,
  ?playbackRate:Float,
}
