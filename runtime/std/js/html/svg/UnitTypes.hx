// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGUnitTypes` of the specification "SVG". */
@:native("SVGUnitTypes")
extern class UnitTypes {
  static inline var SVG_UNIT_TYPE_UNKNOWN:Int = 0;
  static inline var SVG_UNIT_TYPE_USERSPACEONUSE:Int = 1;
  static inline var SVG_UNIT_TYPE_OBJECTBOUNDINGBOX:Int = 2;
}
