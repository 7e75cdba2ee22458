// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpSendParameters` of the specification "webrtc". */
typedef RtpSendParameters = {
  > RtpParameters,
  transactionId:String,
  encodings:Array<RtpEncodingParameters>,
  ?degradationPreference:DegradationPreference,
}
