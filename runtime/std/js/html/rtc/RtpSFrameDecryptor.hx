// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpSFrameDecryptor` of the specification "webrtc-encoded-transform". */
@:native("RTCRtpSFrameDecryptor")
extern class RtpSFrameDecryptor extends js.html.EventTarget {
  function new(options:js.html.SFrameTransformOptions):Void;
  function addDecryptionKey(key:js.html.CryptoKey, keyId:Dynamic):js.lib.Promise<Void>;
  function removeDecryptionKey(keyId:Dynamic):js.lib.Promise<Void>;
  var onerror:haxe.Constraints.Function;
}
