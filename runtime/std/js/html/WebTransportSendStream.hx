// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransportSendStream` of the specification "webtransport". */
@:native("WebTransportSendStream")
extern class WebTransportSendStream extends WritableStream {
  var sendGroup:WebTransportSendGroup;
  var sendOrder:Int;
  function getStats():js.lib.Promise<WebTransportSendStreamStats>;
}
