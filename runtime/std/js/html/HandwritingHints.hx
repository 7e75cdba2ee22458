// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HandwritingHints` of the specification "handwriting-recognition". */
typedef HandwritingHints = {
  ?recognitionType:String,
  ?inputType:String,
  ?textContext:String,
  ?alternatives:Int,
}
