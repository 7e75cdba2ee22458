// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioBufferOptions` of the specification "webaudio". */
typedef AudioBufferOptions = {
  ?numberOfChannels:Int,
  length:Int,
  sampleRate:Float,
}
