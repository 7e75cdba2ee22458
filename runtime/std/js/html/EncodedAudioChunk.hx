// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EncodedAudioChunk` of the specification "webcodecs". */
@:native("EncodedAudioChunk")
extern class EncodedAudioChunk {
  function new(init:EncodedAudioChunkInit):Void;
  var type(default, null):EncodedAudioChunkType;
  var timestamp(default, null):Int;
  var duration(default, null):Null<Int>;
  var byteLength(default, null):Int;
  function copyTo(destination:js.lib.BufferSource):Void;
}
