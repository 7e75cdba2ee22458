// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DetectedBarcode` of the specification "shape-detection-api". */
typedef DetectedBarcode = {
  boundingBox:DOMRectReadOnly,
  rawValue:String,
  format:BarcodeFormat,
  cornerPoints:Array<Point2D>,
}
