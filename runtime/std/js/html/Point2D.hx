// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Point2D` of the specification "image-capture". */
typedef Point2D = {
  ?x:Float,
  ?y:Float,
}
