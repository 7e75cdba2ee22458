// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoPlaybackQuality` of the specification "media-playback-quality". */
@:native("VideoPlaybackQuality")
extern class VideoPlaybackQuality {
  var creationTime(default, null):Float;
  var droppedVideoFrames(default, null):Int;
  var totalVideoFrames(default, null):Int;
  var corruptedVideoFrames(default, null):Int;
}
