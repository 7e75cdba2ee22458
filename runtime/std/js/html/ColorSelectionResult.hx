// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ColorSelectionResult` of the specification "eyedropper-api". */
typedef ColorSelectionResult = {
  ?sRGBHex:String,
}
