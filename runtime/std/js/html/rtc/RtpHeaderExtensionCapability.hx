// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpHeaderExtensionCapability` of the specification "webrtc". */
typedef RtpHeaderExtensionCapability = {
  uri:String,
}
