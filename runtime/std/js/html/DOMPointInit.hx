// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DOMPointInit` of the specification "geometry". */
typedef DOMPointInit = {
  ?x:Float,
  ?y:Float,
  ?z:Float,
  ?w:Float,
}
