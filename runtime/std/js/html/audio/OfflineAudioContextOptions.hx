// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `OfflineAudioContextOptions` of the specification "webaudio". */
typedef OfflineAudioContextOptions = {
  ?numberOfChannels:Int,
  ?length:Null<Int>,
  sampleRate:Float,
  ?renderSizeHint:haxe.extern.EitherType<AudioContextRenderSizeCategory, Int>,
}
