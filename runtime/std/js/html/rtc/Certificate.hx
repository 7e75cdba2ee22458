// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCCertificate` of the specification "webrtc". */
@:native("RTCCertificate")
extern class Certificate {
  var expires(default, null):Int;
  function getFingerprints():Array<DtlsFingerprint>;
}
