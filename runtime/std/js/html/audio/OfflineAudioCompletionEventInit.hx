// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `OfflineAudioCompletionEventInit` of the specification "webaudio". */
typedef OfflineAudioCompletionEventInit = {
  > js.html.EventInit,
  renderedBuffer:AudioBuffer,
}
