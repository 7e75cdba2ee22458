// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCErrorEventInit` of the specification "webrtc". */
typedef ErrorEventInit = {
  > js.html.EventInit,
  error:Error,
}
