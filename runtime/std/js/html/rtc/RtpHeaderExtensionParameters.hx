// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpHeaderExtensionParameters` of the specification "webrtc". */
typedef RtpHeaderExtensionParameters = {
  uri:String,
  id:Int,
  ?encrypted:Bool,
}
