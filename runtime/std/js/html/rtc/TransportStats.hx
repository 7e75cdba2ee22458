// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCTransportStats` of the specification "webrtc-stats". */
typedef TransportStats = {
  > Stats,
  ?packetsSent:Int,
  ?packetsReceived:Int,
  ?bytesSent:Int,
  ?bytesReceived:Int,
  ?iceRole:IceRole,
  ?iceLocalUsernameFragment:String,
  dtlsState:DtlsTransportState,
  ?iceState:IceTransportState,
  ?selectedCandidatePairId:String,
  ?localCertificateId:String,
  ?remoteCertificateId:String,
  ?tlsVersion:String,
  ?dtlsCipher:String,
  ?dtlsRole:DtlsRole,
  ?srtpCipher:String,
  ?selectedCandidatePairChanges:Int,
  ?ccfbMessagesSent:Int,
  ?ccfbMessagesReceived:Int,
}
