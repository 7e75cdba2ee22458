// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaDevices` of the specification "mediacapture-streams". */
@:native("MediaDevices")
extern class MediaDevices extends EventTarget {
  var ondevicechange:haxe.Constraints.Function;
  function enumerateDevices():js.lib.Promise<Array<MediaDeviceInfo>>;
  function selectAudioOutput(?options:AudioOutputOptions):js.lib.Promise<MediaDeviceInfo>;
  function setCaptureHandleConfig(?config:CaptureHandleConfig):Void;
  var defaultSemantics(default, null):GetUserMediaSemantics;
  function setSupportedCaptureActions(actions:Array<String>):Void;
  var oncaptureaction:haxe.Constraints.Function;
  function getSupportedConstraints():MediaTrackSupportedConstraints;
  function getUserMedia(?constraints:MediaStreamConstraints):js.lib.Promise<MediaStream>;
  function getViewportMedia(?options:DisplayMediaStreamOptions):js.lib.Promise<MediaStream>;
  function getDisplayMedia(?options:DisplayMediaStreamOptions):js.lib.Promise<MediaStream>;
}
