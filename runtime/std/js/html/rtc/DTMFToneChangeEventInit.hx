// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCDTMFToneChangeEventInit` of the specification "webrtc". */
typedef DTMFToneChangeEventInit = {
  > js.html.EventInit,
  ?tone:String,
}
