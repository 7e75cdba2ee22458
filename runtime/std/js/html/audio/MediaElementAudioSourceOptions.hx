// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `MediaElementAudioSourceOptions` of the specification "webaudio". */
typedef MediaElementAudioSourceOptions = {
  mediaElement:js.html.MediaElement,
}
