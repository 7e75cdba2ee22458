// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FaceDetectorOptions` of the specification "shape-detection-api". */
typedef FaceDetectorOptions = {
  ?maxDetectedFaces:Int,
  ?fastMode:Bool,
}
