// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EncodedVideoChunkType` of the specification "webcodecs". */
enum abstract EncodedVideoChunkType(String) from String to String {
  var KEY = "key";
  var DELTA = "delta";
}
