// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLVideoElement` of the specification "html". */
@:native("HTMLVideoElement")
extern class VideoElement extends MediaElement {
  function new():Void;
  var width:Int;
  var height:Int;
  var videoWidth(default, null):Int;
  var videoHeight(default, null):Int;
  var poster:String;
  var playsInline:Bool;
  function getVideoPlaybackQuality():VideoPlaybackQuality;
  function requestPictureInPicture():js.lib.Promise<PictureInPictureWindow>;
  var onenterpictureinpicture:haxe.Constraints.Function;
  var onleavepictureinpicture:haxe.Constraints.Function;
  var disablePictureInPicture:Bool;
  function requestVideoFrameCallback(callback:(now:Float, metadata:VideoFrameCallbackMetadata) -> Void):Int;
  function cancelVideoFrameCallback(handle:Int):Void;
}
