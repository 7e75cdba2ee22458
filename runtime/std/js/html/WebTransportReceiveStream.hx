// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransportReceiveStream` of the specification "webtransport". */
@:native("WebTransportReceiveStream")
extern class WebTransportReceiveStream extends ReadableStream {
  function getStats():js.lib.Promise<WebTransportReceiveStreamStats>;
}
