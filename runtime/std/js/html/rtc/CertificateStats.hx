// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCCertificateStats` of the specification "webrtc-stats". */
typedef CertificateStats = {
  > Stats,
  fingerprint:String,
  fingerprintAlgorithm:String,
  base64Certificate:String,
  ?issuerCertificateId:String,
}
