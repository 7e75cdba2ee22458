// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Segment` of the specification "mediacapture-extensions". */
typedef Segment = {
  type:SegmentType,
  id:Int,
  ?partOf:Int,
  probability:Float,
  ?centerPoint:Point2D,
  ?boundingBox:DOMRectInit,
}
