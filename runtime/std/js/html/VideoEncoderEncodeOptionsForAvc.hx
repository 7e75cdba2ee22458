// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoEncoderEncodeOptionsForAvc` of the specification "webcodecs-avc-codec-registration". */
typedef VideoEncoderEncodeOptionsForAvc = {
  ?quantizer:Null<Int>,
}
