// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaStreamTrackHandle` of the specification "mediacapture-transform". */
@:native("MediaStreamTrackHandle")
extern class MediaStreamTrackHandle {
  function new(track:MediaStreamTrack):Void;
}
