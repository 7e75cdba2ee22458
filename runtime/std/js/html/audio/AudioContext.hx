// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioContext` of the specification "webaudio". */
@:native("AudioContext")
extern class AudioContext extends BaseAudioContext {
  function new(?contextOptions:AudioContextOptions):Void;
  var baseLatency(default, null):Float;
  var outputLatency(default, null):Float;
  var sinkId(default, null):haxe.extern.EitherType<String, AudioSinkInfo>;
  var onsinkchange:haxe.Constraints.Function;
  var onerror:haxe.Constraints.Function;
  var playbackStats(default, null):AudioPlaybackStats;
  function getOutputTimestamp():AudioTimestamp;
  function resume():js.lib.Promise<Void>;
  function suspend():js.lib.Promise<Void>;
  function close():js.lib.Promise<Void>;
  function setSinkId(sinkId:haxe.extern.EitherType<String, AudioSinkOptions>):js.lib.Promise<Void>;
  function createMediaElementSource(mediaElement:js.html.MediaElement):MediaElementAudioSourceNode;
  function createMediaStreamSource(mediaStream:js.html.MediaStream):MediaStreamAudioSourceNode;
  function createMediaStreamTrackSource(mediaStreamTrack:js.html.MediaStreamTrack):MediaStreamTrackAudioSourceNode;
  function createMediaStreamDestination():MediaStreamAudioDestinationNode;
}
