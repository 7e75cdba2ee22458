// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `MediaStreamTrackAudioSourceOptions` of the specification "webaudio". */
typedef MediaStreamTrackAudioSourceOptions = {
  mediaStreamTrack:js.html.MediaStreamTrack,
}
