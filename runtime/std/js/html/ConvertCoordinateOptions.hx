// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ConvertCoordinateOptions` of the specification "cssom-view". */
typedef ConvertCoordinateOptions = {
  ?fromBox:CSSBoxType,
  ?toBox:CSSBoxType,
}
