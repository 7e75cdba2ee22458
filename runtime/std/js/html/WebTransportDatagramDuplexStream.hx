// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransportDatagramDuplexStream` of the specification "webtransport". */
@:native("WebTransportDatagramDuplexStream")
extern class WebTransportDatagramDuplexStream {
  function createWritable(?options:WebTransportSendOptions):WebTransportDatagramsWritable;
  var readable(default, null):ReadableStream;
  var maxDatagramSize(default, null):Int;
  var incomingMaxAge:Null<Float>;
  var outgoingMaxAge:Null<Float>;
  var incomingMaxBufferedDatagrams:Int;
  var outgoingMaxBufferedDatagrams:Int;
}
