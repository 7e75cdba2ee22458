// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransport` of the specification "webtransport". */
@:native("WebTransport")
extern class WebTransport {
  function new(url:String, ?options:WebTransportOptions):Void;
  function getStats():js.lib.Promise<WebTransportConnectionStats>;
  function exportKeyingMaterial(label:js.lib.BufferSource, context:js.lib.BufferSource, outputLength:Int):js.lib.Promise<js.lib.Uint8Array>;
  var ready(default, null):js.lib.Promise<Void>;
  var reliability(default, null):WebTransportReliabilityMode;
  var congestionControl(default, null):WebTransportCongestionControl;
  var anticipatedConcurrentIncomingUnidirectionalStreams:Null<Int>;
  var anticipatedConcurrentIncomingBidirectionalStreams:Null<Int>;
  var responseHeaders(default, null):Headers;
  var protocol(default, null):String;
  var closed(default, null):js.lib.Promise<WebTransportCloseInfo>;
  var draining(default, null):js.lib.Promise<Void>;
  function close(?closeInfo:WebTransportCloseInfo):Void;
  var datagrams(default, null):WebTransportDatagramDuplexStream;
  function createBidirectionalStream(?options:WebTransportSendStreamOptions):js.lib.Promise<WebTransportBidirectionalStream>;
  var incomingBidirectionalStreams(default, null):ReadableStream;
  function createUnidirectionalStream(?options:WebTransportSendStreamOptions):js.lib.Promise<WebTransportSendStream>;
  var incomingUnidirectionalStreams(default, null):ReadableStream;
  function createSendGroup():WebTransportSendGroup;
  static var supportsReliableOnly(default, null):Bool;
}
