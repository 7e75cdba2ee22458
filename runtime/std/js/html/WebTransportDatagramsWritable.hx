// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransportDatagramsWritable` of the specification "webtransport". */
@:native("WebTransportDatagramsWritable")
extern class WebTransportDatagramsWritable extends WritableStream {
  var sendGroup:WebTransportSendGroup;
  var sendOrder:Int;
}
