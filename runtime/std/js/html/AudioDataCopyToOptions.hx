// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AudioDataCopyToOptions` of the specification "webcodecs". */
typedef AudioDataCopyToOptions = {
  planeIndex:Int,
  ?frameOffset:Int,
  ?frameCount:Int,
  ?format:AudioSampleFormat,
}
