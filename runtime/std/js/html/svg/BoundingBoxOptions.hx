// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGBoundingBoxOptions` of the specification "SVG". */
typedef BoundingBoxOptions = {
  ?fill:Bool,
  ?stroke:Bool,
  ?markers:Bool,
  ?clipped:Bool,
}
