// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `PannerNode` of the specification "webaudio". */
@:native("PannerNode")
extern class PannerNode extends AudioNode {
  function new(context:BaseAudioContext, ?options:PannerOptions):Void;
  var panningModel:PanningModelType;
  var positionX(default, null):AudioParam;
  var positionY(default, null):AudioParam;
  var positionZ(default, null):AudioParam;
  var orientationX(default, null):AudioParam;
  var orientationY(default, null):AudioParam;
  var orientationZ(default, null):AudioParam;
  var distanceModel:DistanceModelType;
  var refDistance:Float;
  var maxDistance:Float;
  var rolloffFactor:Float;
  var coneInnerAngle:Float;
  var coneOuterAngle:Float;
  var coneOuterGain:Float;
  function setPosition(x:Float, y:Float, z:Float):Void;
  function setOrientation(x:Float, y:Float, z:Float):Void;
}
