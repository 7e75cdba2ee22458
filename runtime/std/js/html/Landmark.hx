// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Landmark` of the specification "shape-detection-api". */
typedef Landmark = {
  locations:Array<Point2D>,
  ?type:LandmarkType,
}
