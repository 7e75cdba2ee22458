// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DOMMatrixInit` of the specification "geometry". */
typedef DOMMatrixInit = {
  > DOMMatrix2DInit,
  ?m13:Float,
  ?m14:Float,
  ?m23:Float,
  ?m24:Float,
  ?m31:Float,
  ?m32:Float,
  ?m33:Float,
  ?m34:Float,
  ?m43:Float,
  ?m44:Float,
  ?is2D:Bool,
}
