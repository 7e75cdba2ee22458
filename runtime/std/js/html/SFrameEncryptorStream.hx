// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SFrameEncryptorStream` of the specification "webrtc-encoded-transform". */
@:native("SFrameEncryptorStream")
extern class SFrameEncryptorStream {
  function new(options:SFrameTransformOptions):Void;
  var readable(default, null):ReadableStream;
  var writable(default, null):WritableStream;
  function setEncryptionKey(key:CryptoKey, keyId:Dynamic):js.lib.Promise<Void>;
}
