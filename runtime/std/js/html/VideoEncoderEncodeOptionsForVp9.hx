// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoEncoderEncodeOptionsForVp9` of the specification "webcodecs-vp9-codec-registration". */
typedef VideoEncoderEncodeOptionsForVp9 = {
  ?quantizer:Null<Int>,
}
