// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransportBidirectionalStream` of the specification "webtransport". */
@:native("WebTransportBidirectionalStream")
extern class WebTransportBidirectionalStream {
  var readable(default, null):WebTransportReceiveStream;
  var writable(default, null):WebTransportSendStream;
}
