// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HandwritingSegment` of the specification "handwriting-recognition". */
typedef HandwritingSegment = {
  grapheme:String,
  beginIndex:Int,
  endIndex:Int,
  drawingSegments:Array<HandwritingDrawingSegment>,
}
