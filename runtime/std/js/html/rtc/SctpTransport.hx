// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCSctpTransport` of the specification "webrtc". */
@:native("RTCSctpTransport")
extern class SctpTransport extends js.html.EventTarget {
  var transport(default, null):DtlsTransport;
  var state(default, null):SctpTransportState;
  var maxMessageSize(default, null):Null<Float>;
  var maxChannels(default, null):Null<Int>;
  var onstatechange:haxe.Constraints.Function;
}
