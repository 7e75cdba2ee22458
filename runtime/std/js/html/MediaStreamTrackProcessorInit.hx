// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaStreamTrackProcessorInit` of the specification "mediacapture-transform". */
typedef MediaStreamTrackProcessorInit = {
  track:haxe.extern.EitherType<MediaStreamTrack, MediaStreamTrackHandle>,
  ?maxBufferSize:Int,
}
