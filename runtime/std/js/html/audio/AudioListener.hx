// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioListener` of the specification "webaudio". */
@:native("AudioListener")
extern class AudioListener {
  var positionX(default, null):AudioParam;
  var positionY(default, null):AudioParam;
  var positionZ(default, null):AudioParam;
  var forwardX(default, null):AudioParam;
  var forwardY(default, null):AudioParam;
  var forwardZ(default, null):AudioParam;
  var upX(default, null):AudioParam;
  var upY(default, null):AudioParam;
  var upZ(default, null):AudioParam;
  function setPosition(x:Float, y:Float, z:Float):Void;
  function setOrientation(x:Float, y:Float, z:Float, xUp:Float, yUp:Float, zUp:Float):Void;
}
