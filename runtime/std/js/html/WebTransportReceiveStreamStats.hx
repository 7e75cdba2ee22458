// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransportReceiveStreamStats` of the specification "webtransport". */
typedef WebTransportReceiveStreamStats = {
  ?bytesReceived:Int,
  ?bytesRead:Int,
}
