// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoEncoderEncodeOptionsForAv1` of the specification "webcodecs-av1-codec-registration". */
typedef VideoEncoderEncodeOptionsForAv1 = {
  ?quantizer:Null<Int>,
}
