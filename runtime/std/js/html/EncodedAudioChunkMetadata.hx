// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EncodedAudioChunkMetadata` of the specification "webcodecs". */
typedef EncodedAudioChunkMetadata = {
  ?decoderConfig:AudioDecoderConfig,
}
