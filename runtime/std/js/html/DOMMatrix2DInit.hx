// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DOMMatrix2DInit` of the specification "geometry". */
typedef DOMMatrix2DInit = {
  ?a:Float,
  ?b:Float,
  ?c:Float,
  ?d:Float,
  ?e:Float,
  ?f:Float,
  ?m11:Float,
  ?m12:Float,
  ?m21:Float,
  ?m22:Float,
  ?m41:Float,
  ?m42:Float,
}
