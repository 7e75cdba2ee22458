// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCStatsType` of the specification "webrtc-stats". */
enum abstract StatsType(String) from String to String {
  var CODEC = "codec";
  var INBOUND_RTP = "inbound-rtp";
  var OUTBOUND_RTP = "outbound-rtp";
  var REMOTE_INBOUND_RTP = "remote-inbound-rtp";
  var REMOTE_OUTBOUND_RTP = "remote-outbound-rtp";
  var MEDIA_SOURCE = "media-source";
  var MEDIA_PLAYOUT = "media-playout";
  var PEER_CONNECTION = "peer-connection";
  var DATA_CHANNEL = "data-channel";
  var TRANSPORT = "transport";
  var CANDIDATE_PAIR = "candidate-pair";
  var LOCAL_CANDIDATE = "local-candidate";
  var REMOTE_CANDIDATE = "remote-candidate";
  var CERTIFICATE = "certificate";
}
