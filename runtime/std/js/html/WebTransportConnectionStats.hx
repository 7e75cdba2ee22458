// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransportConnectionStats` of the specification "webtransport". */
typedef WebTransportConnectionStats = {
  ?bytesSent:Int,
  ?bytesSentOverhead:Int,
  ?bytesAcknowledged:Int,
  ?packetsSent:Int,
  ?bytesLost:Int,
  ?packetsLost:Int,
  ?bytesReceived:Int,
  ?packetsReceived:Int,
  ?smoothedRtt:Float,
  ?rttVariation:Float,
  ?minRtt:Float,
  datagrams:WebTransportDatagramStats,
  ?estimatedSendRate:Null<Int>,
  ?atSendCapacity:Bool,
}
