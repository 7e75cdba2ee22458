// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaSession` of the specification "mediasession". */
@:native("MediaSession")
extern class MediaSession {
  var metadata:MediaMetadata;
  var playbackState:MediaSessionPlaybackState;
  function setActionHandler(action:MediaSessionAction, handler:(details:MediaSessionActionDetails) -> Void):Void;
  function setPositionState(?state:MediaPositionState):Void;
  function setMicrophoneActive(active:Bool):js.lib.Promise<Void>;
  function setCameraActive(active:Bool):js.lib.Promise<Void>;
  function setScreenshareActive(active:Bool):js.lib.Promise<Void>;
}
