// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HandwritingDrawing` of the specification "handwriting-recognition". */
@:native("HandwritingDrawing")
extern class HandwritingDrawing {
  function addStroke(stroke:HandwritingStroke):Void;
  function removeStroke(stroke:HandwritingStroke):Void;
  function clear():Void;
  function getStrokes():Array<HandwritingStroke>;
  function getPrediction():js.lib.Promise<Array<HandwritingPrediction>>;
}
