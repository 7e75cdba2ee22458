// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HandwritingRecognitionType` of the specification "handwriting-recognition". */
enum abstract HandwritingRecognitionType(String) from String to String {
  var TEXT = "text";
  var PER_CHARACTER = "per-character";
}
