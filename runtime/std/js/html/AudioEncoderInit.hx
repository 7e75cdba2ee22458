// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AudioEncoderInit` of the specification "webcodecs". */
typedef AudioEncoderInit = {
  output:(output:EncodedAudioChunk, metadata:EncodedAudioChunkMetadata) -> Void,
  error:(error:DOMException) -> Void,
}
