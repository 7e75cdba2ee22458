// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ConstrainPoint2DParameters` of the specification "image-capture". */
typedef ConstrainPoint2DParameters = {
  ?exact:Array<Point2D>,
  ?ideal:Array<Point2D>,
}
