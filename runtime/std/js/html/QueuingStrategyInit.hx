// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `QueuingStrategyInit` of the specification "streams". */
typedef QueuingStrategyInit = {
  highWaterMark:Float,
}
