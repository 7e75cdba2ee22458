// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoEncoderEncodeOptions` of the specification "webcodecs". */
typedef VideoEncoderEncodeOptions = {
  ?keyFrame:Bool,
  ?av1:VideoEncoderEncodeOptionsForAv1,
  ?avc:VideoEncoderEncodeOptionsForAvc,
  ?hevc:VideoEncoderEncodeOptionsForHevc,
  ?vp9:VideoEncoderEncodeOptionsForVp9,
}
