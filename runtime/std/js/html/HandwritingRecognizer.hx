// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HandwritingRecognizer` of the specification "handwriting-recognition". */
@:native("HandwritingRecognizer")
extern class HandwritingRecognizer {
  function startDrawing(?hints:HandwritingHints):HandwritingDrawing;
  function finish():Void;
}
