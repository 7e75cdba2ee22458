// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpCodingParameters` of the specification "webrtc". */
typedef RtpCodingParameters = {
  ?rid:String,
}
