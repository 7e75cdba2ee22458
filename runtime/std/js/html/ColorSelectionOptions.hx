// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ColorSelectionOptions` of the specification "eyedropper-api". */
typedef ColorSelectionOptions = {
  ?signal:AbortSignal,
}
