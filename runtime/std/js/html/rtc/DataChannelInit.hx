// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCDataChannelInit` of the specification "webrtc". */
typedef DataChannelInit = {
  ?ordered:Bool,
  ?maxPacketLifeTime:Int,
  ?maxRetransmits:Int,
  ?protocol:String,
  ?negotiated:Bool,
  ?id:Int,
  ?priority:PriorityType,
}
