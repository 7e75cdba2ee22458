// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCDataChannelEventInit` of the specification "webrtc". */
typedef DataChannelEventInit = {
  > js.html.EventInit,
  channel:DataChannel,
}
