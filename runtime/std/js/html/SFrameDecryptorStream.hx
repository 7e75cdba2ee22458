// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SFrameDecryptorStream` of the specification "webrtc-encoded-transform". */
@:native("SFrameDecryptorStream")
extern class SFrameDecryptorStream extends EventTarget {
  function new(options:SFrameTransformOptions):Void;
  var readable(default, null):ReadableStream;
  var writable(default, null):WritableStream;
  function addDecryptionKey(key:CryptoKey, keyId:Dynamic):js.lib.Promise<Void>;
  function removeDecryptionKey(keyId:Dynamic):js.lib.Promise<Void>;
  var onerror:haxe.Constraints.Function;
}
