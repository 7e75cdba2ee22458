// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaintRenderingContext2DSettings` of the specification "css-paint-api". */
typedef PaintRenderingContext2DSettings = {
  ?alpha:Bool,
}
