// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DetectedFace` of the specification "shape-detection-api". */
typedef DetectedFace = {
  boundingBox:DOMRectReadOnly,
  landmarks:Array<Landmark>,
}
