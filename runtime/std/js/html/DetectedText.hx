// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DetectedText` of the specification "text-detection-api". */
typedef DetectedText = {
  boundingBox:DOMRectReadOnly,
  rawValue:String,
  cornerPoints:Array<Point2D>,
}
