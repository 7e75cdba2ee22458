// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CanvasCaptureMediaStreamTrack` of the specification "mediacapture-fromelement". */
@:native("CanvasCaptureMediaStreamTrack")
extern class CanvasCaptureMediaStreamTrack extends MediaStreamTrack {
  var canvas(default, null):CanvasElement;
  function requestFrame():Void;
}
