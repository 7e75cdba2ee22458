// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DOMRectInit` of the specification "geometry". */
typedef DOMRectInit = {
  ?x:Float,
  ?y:Float,
  ?width:Float,
  ?height:Float,
}
