// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGMarkerElement` of the specification "SVG". */
@:native("SVGMarkerElement")
extern class MarkerElement extends Element {
  static inline var SVG_MARKERUNITS_UNKNOWN:Int = 0;
  static inline var SVG_MARKERUNITS_USERSPACEONUSE:Int = 1;
  static inline var SVG_MARKERUNITS_STROKEWIDTH:Int = 2;
  static inline var SVG_MARKER_ORIENT_UNKNOWN:Int = 0;
  static inline var SVG_MARKER_ORIENT_AUTO:Int = 1;
  static inline var SVG_MARKER_ORIENT_ANGLE:Int = 2;
  static inline var SVG_MARKER_ORIENT_AUTO_START_REVERSE:Int = 3;
  var refX(default, null):AnimatedLength;
  var refY(default, null):AnimatedLength;
  var markerUnits(default, null):AnimatedEnumeration;
  var markerWidth(default, null):AnimatedLength;
  var markerHeight(default, null):AnimatedLength;
  var orientType(default, null):AnimatedEnumeration;
  var orientAngle(default, null):AnimatedAngle;
  var orient:String;
  function setOrientToAuto():Void;
  function setOrientToAngle(angle:Angle):Void;
  var viewBox(default, null):AnimatedRect;
  var preserveAspectRatio(default, null):AnimatedPreserveAspectRatio;
}
