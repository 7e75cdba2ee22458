// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCCertificateExpiration` of the specification "webrtc". */
typedef CertificateExpiration = {
  ?expires:Int,
}
