// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoEncoderEncodeOptionsForHevc` of the specification "webcodecs-hevc-codec-registration". */
typedef VideoEncoderEncodeOptionsForHevc = {
  ?quantizer:Null<Int>,
}
