// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoEncoderInit` of the specification "webcodecs". */
typedef VideoEncoderInit = {
  output:(chunk:EncodedVideoChunk, metadata:EncodedVideoChunkMetadata) -> Void,
  error:(error:DOMException) -> Void,
}
