// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HandwritingRecognizerQueryResult` of the specification "handwriting-recognition". */
typedef HandwritingRecognizerQueryResult = {
  ?textAlternatives:Bool,
  ?textSegmentation:Bool,
  ?hints:HandwritingHintsQueryResult,
}
