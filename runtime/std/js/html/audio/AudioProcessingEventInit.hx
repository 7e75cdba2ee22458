// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioProcessingEventInit` of the specification "webaudio". */
typedef AudioProcessingEventInit = {
  > js.html.EventInit,
  playbackTime:Float,
  inputBuffer:AudioBuffer,
  outputBuffer:AudioBuffer,
}
