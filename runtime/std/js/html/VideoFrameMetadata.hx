// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoFrameMetadata` of the specification "webcodecs". */
typedef VideoFrameMetadata = {
  ?segments:Array<Segment>,
  ?backgroundBlur:BackgroundBlur,
  ?backgroundSegmentationMask:ImageBitmap,
}
