// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaStreamTrackAudioStats` of the specification "mediacapture-extensions". */
@:native("MediaStreamTrackAudioStats")
extern class MediaStreamTrackAudioStats {
  var latency(default, null):Float;
  var averageLatency(default, null):Float;
  var minimumLatency(default, null):Float;
  var maximumLatency(default, null):Float;
  function resetLatency():Void;
  function toJSON():Dynamic;
}
