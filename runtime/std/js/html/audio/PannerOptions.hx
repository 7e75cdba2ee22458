// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `PannerOptions` of the specification "webaudio". */
typedef PannerOptions = {
  > AudioNodeOptions,
  ?panningModel:PanningModelType,
  ?distanceModel:DistanceModelType,
  ?positionX:Float,
  ?positionY:Float,
  ?positionZ:Float,
  ?orientationX:Float,
  ?orientationY:Float,
  ?orientationZ:Float,
  ?refDistance:Float,
  ?maxDistance:Float,
  ?rolloffFactor:Float,
  ?coneInnerAngle:Float,
  ?coneOuterAngle:Float,
  ?coneOuterGain:Float,
}
