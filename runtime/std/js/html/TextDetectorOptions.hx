// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextDetectorOptions` of the specification "text-detection-api". */
typedef TextDetectorOptions = {
  languages:Array<String>,
}
