// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HandwritingPrediction` of the specification "handwriting-recognition". */
typedef HandwritingPrediction = {
  text:String,
  ?segmentationResult:Array<HandwritingSegment>,
}
