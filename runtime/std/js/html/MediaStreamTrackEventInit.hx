// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaStreamTrackEventInit` of the specification "mediacapture-streams". */
typedef MediaStreamTrackEventInit = {
  > EventInit,
  track:MediaStreamTrack,
}
