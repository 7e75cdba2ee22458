// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioContextOptions` of the specification "webaudio". */
typedef AudioContextOptions = {
  ?latencyHint:haxe.extern.EitherType<AudioContextLatencyCategory, Float>,
  ?sampleRate:Float,
  ?sinkId:haxe.extern.EitherType<String, AudioSinkOptions>,
  ?renderSizeHint:haxe.extern.EitherType<AudioContextRenderSizeCategory, Int>,
}
