// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoTrackGenerator` of the specification "mediacapture-transform". */
@:native("VideoTrackGenerator")
extern class VideoTrackGenerator {
  function new():Void;
  var writable(default, null):WritableStream;
  var muted:Bool;
  var track(default, null):MediaStreamTrack;
}
