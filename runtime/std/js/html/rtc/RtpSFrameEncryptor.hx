// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpSFrameEncryptor` of the specification "webrtc-encoded-transform". */
@:native("RTCRtpSFrameEncryptor")
extern class RtpSFrameEncryptor {
  function new(options:RtpSFrameEncryptorOptions):Void;
  function setEncryptionKey(key:js.html.CryptoKey, keyId:Dynamic):js.lib.Promise<Void>;
}
