// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLMediaElement` of the specification "html". */
@:native("HTMLMediaElement")
extern class MediaElement extends Element {
  var error(default, null):MediaError;
  var src:String;
  var srcObject:haxe.extern.EitherType<MediaStream, haxe.extern.EitherType<MediaSource, Blob>>;
  var currentSrc(default, null):String;
  var crossOrigin:String;
  static inline var NETWORK_EMPTY:Int = 0;
  static inline var NETWORK_IDLE:Int = 1;
  static inline var NETWORK_LOADING:Int = 2;
  static inline var NETWORK_NO_SOURCE:Int = 3;
  var networkState(default, null):Int;
  var preload:String;
  var buffered(default, null):TimeRanges;
  function load():Void;
  function canPlayType(type:String):CanPlayTypeResult;
  static inline var HAVE_NOTHING:Int = 0;
  static inline var HAVE_METADATA:Int = 1;
  static inline var HAVE_CURRENT_DATA:Int = 2;
  static inline var HAVE_FUTURE_DATA:Int = 3;
  static inline var HAVE_ENOUGH_DATA:Int = 4;
  var readyState(default, null):Int;
  var seeking(default, null):Bool;
  var currentTime:Float;
  function fastSeek(time:Float):Void;
  var duration(default, null):Float;
  function getStartDate():Dynamic;
  var paused(default, null):Bool;
  var defaultPlaybackRate:Float;
  var playbackRate:Float;
  var preservesPitch:Bool;
  var played(default, null):TimeRanges;
  var seekable(default, null):TimeRanges;
  var ended(default, null):Bool;
  var autoplay:Bool;
  var loop:Bool;
  function play():js.lib.Promise<Void>;
  function pause():Void;
  var controls:Bool;
  var volume:Float;
  var muted:Bool;
  var defaultMuted:Bool;
  var loading:String;
  var audioTracks(default, null):AudioTrackList;
  var videoTracks(default, null):VideoTrackList;
  var textTracks(default, null):TextTrackList;
  function addTextTrack(kind:TextTrackKind, ?label:String, ?language:String):TextTrack;
  var sinkId(default, null):String;
  function setSinkId(sinkId:String):js.lib.Promise<Void>;
  var mediaKeys(default, null):js.html.eme.MediaKeys;
  var onencrypted:haxe.Constraints.Function;
  var onwaitingforkey:haxe.Constraints.Function;
  function setMediaKeys(mediaKeys:js.html.eme.MediaKeys):js.lib.Promise<Void>;
  function captureStream():MediaStream;
  var remote(default, null):RemotePlayback;
  var disableRemotePlayback:Bool;
}
