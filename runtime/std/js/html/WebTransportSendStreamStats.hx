// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransportSendStreamStats` of the specification "webtransport". */
typedef WebTransportSendStreamStats = {
  ?bytesWritten:Int,
  ?bytesSent:Int,
  ?bytesAcknowledged:Int,
}
