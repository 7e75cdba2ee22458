// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioPlaybackStats` of the specification "webaudio". */
@:native("AudioPlaybackStats")
extern class AudioPlaybackStats {
  var underrunDuration(default, null):Float;
  var underrunEvents(default, null):Int;
  var totalDuration(default, null):Float;
  var averageLatency(default, null):Float;
  var minimumLatency(default, null):Float;
  var maximumLatency(default, null):Float;
  function resetLatency():Void;
  function toJSON():Dynamic;
}
