// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EncodedVideoChunk` of the specification "webcodecs". */
@:native("EncodedVideoChunk")
extern class EncodedVideoChunk {
  function new(init:EncodedVideoChunkInit):Void;
  var type(default, null):EncodedVideoChunkType;
  var timestamp(default, null):Int;
  var duration(default, null):Null<Int>;
  var byteLength(default, null):Int;
  function copyTo(destination:js.lib.BufferSource):Void;
}
