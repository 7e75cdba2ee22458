// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TrackEventInit` of the specification "html". */
typedef TrackEventInit = {
  > EventInit,
  ?track:haxe.extern.EitherType<VideoTrack, haxe.extern.EitherType<AudioTrack, TextTrack>>,
}
