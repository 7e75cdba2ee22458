// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCDtlsFingerprint` of the specification "webrtc". */
typedef DtlsFingerprint = {
  ?algorithm:String,
  ?value:String,
}
