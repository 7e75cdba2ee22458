// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoDecoderInit` of the specification "webcodecs". */
typedef VideoDecoderInit = {
  output:(output:VideoFrame) -> Void,
  error:(error:DOMException) -> Void,
}
