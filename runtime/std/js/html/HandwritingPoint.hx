// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HandwritingPoint` of the specification "handwriting-recognition". */
typedef HandwritingPoint = {
  x:Float,
  y:Float,
  ?t:Float,
}
