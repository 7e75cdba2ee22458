// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EncodedVideoChunkInit` of the specification "webcodecs". */
typedef EncodedVideoChunkInit = {
  type:EncodedVideoChunkType,
  timestamp:Int,
  ?duration:Int,
  data:js.lib.BufferSource,
  ?transfer:Array<js.lib.ArrayBuffer>,
}
