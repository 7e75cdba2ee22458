// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `MediaStreamAudioSourceOptions` of the specification "webaudio". */
typedef MediaStreamAudioSourceOptions = {
  mediaStream:js.html.MediaStream,
}
