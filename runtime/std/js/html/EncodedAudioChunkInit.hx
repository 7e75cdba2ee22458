// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EncodedAudioChunkInit` of the specification "webcodecs". */
typedef EncodedAudioChunkInit = {
  type:EncodedAudioChunkType,
  timestamp:Int,
  ?duration:Int,
  data:js.lib.BufferSource,
  ?transfer:Array<js.lib.ArrayBuffer>,
}
