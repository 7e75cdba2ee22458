// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCDataChannelStats` of the specification "webrtc-stats". */
typedef DataChannelStats = {
  > Stats,
  ?label:String,
  ?protocol:String,
  ?dataChannelIdentifier:Int,
  state:DataChannelState,
  ?messagesSent:Int,
  ?bytesSent:Int,
  ?messagesReceived:Int,
  ?bytesReceived:Int,
}
