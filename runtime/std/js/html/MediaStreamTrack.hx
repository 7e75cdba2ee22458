// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaStreamTrack` of the specification "mediacapture-streams". */
@:native("MediaStreamTrack")
extern class MediaStreamTrack extends EventTarget {
  var kind(default, null):String;
  var id(default, null):String;
  var label(default, null):String;
  var enabled:Bool;
  var muted(default, null):Bool;
  var onmute:haxe.Constraints.Function;
  var onunmute:haxe.Constraints.Function;
  var readyState(default, null):MediaStreamTrackState;
  var onended:haxe.Constraints.Function;
  function clone():MediaStreamTrack;
  function stop():Void;
  function getCapabilities():MediaTrackCapabilities;
  function getConstraints():MediaTrackConstraints;
  function getSettings():MediaTrackSettings;
  function applyConstraints(?constraints:MediaTrackConstraints):js.lib.Promise<Void>;
  function getCaptureHandle():CaptureHandle;
  var oncapturehandlechange:haxe.Constraints.Function;
  var stats(default, null):haxe.extern.EitherType<MediaStreamTrackAudioStats, MediaStreamTrackVideoStats>;
  var onconfigurationchange:haxe.Constraints.Function;
  function getSupportedCaptureActions():Array<String>;
  function sendCaptureAction(action:CaptureAction):js.lib.Promise<Void>;
  var contentHint:String;
  var isolated(default, null):Bool;
  var onisolationchange:haxe.Constraints.Function;
}
