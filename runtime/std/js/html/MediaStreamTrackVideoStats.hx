// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaStreamTrackVideoStats` of the specification "mediacapture-extensions". */
@:native("MediaStreamTrackVideoStats")
extern class MediaStreamTrackVideoStats {
  var deliveredFrames(default, null):Int;
  var discardedFrames(default, null):Int;
  var totalFrames(default, null):Int;
  function toJSON():Dynamic;
}
