// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransportDatagramStats` of the specification "webtransport". */
typedef WebTransportDatagramStats = {
  ?droppedIncoming:Int,
  ?expiredIncoming:Int,
  ?expiredOutgoing:Int,
  ?lostOutgoing:Int,
}
