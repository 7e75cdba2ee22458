// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `QueuingStrategy` of the specification "streams". */
typedef QueuingStrategy = {
  ?highWaterMark:Float,
  ?size:(chunk:Dynamic) -> Float,
}
