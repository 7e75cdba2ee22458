// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HandwritingDrawingSegment` of the specification "handwriting-recognition". */
typedef HandwritingDrawingSegment = {
  strokeIndex:Int,
  beginPointIndex:Int,
  endPointIndex:Int,
}
