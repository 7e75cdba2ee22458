// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EncodedVideoChunkMetadata` of the specification "webcodecs". */
typedef EncodedVideoChunkMetadata = {
  ?decoderConfig:VideoDecoderConfig,
  ?svc:SvcOutputMetadata,
  ?alphaSideData:js.lib.BufferSource,
}
