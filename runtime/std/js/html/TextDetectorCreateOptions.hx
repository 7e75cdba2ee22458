// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextDetectorCreateOptions` of the specification "text-detection-api". */
typedef TextDetectorCreateOptions = {
  ?signal:AbortSignal,
  ?languages:Array<String>,
}
