// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HandwritingStroke` of the specification "handwriting-recognition". */
@:native("HandwritingStroke")
extern class HandwritingStroke {
  function new():Void;
  function addPoint(point:HandwritingPoint):Void;
  function getPoints():Array<HandwritingPoint>;
  function clear():Void;
}
