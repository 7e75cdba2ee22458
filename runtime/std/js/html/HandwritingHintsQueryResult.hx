// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HandwritingHintsQueryResult` of the specification "handwriting-recognition". */
typedef HandwritingHintsQueryResult = {
  ?recognitionType:Array<HandwritingRecognitionType>,
  ?inputType:Array<HandwritingInputType>,
  ?textContext:Bool,
  ?alternatives:Bool,
}
