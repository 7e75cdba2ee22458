// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransportSendGroup` of the specification "webtransport". */
@:native("WebTransportSendGroup")
extern class WebTransportSendGroup {
  function getStats():js.lib.Promise<WebTransportSendStreamStats>;
}
