// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCDtlsTransport` of the specification "webrtc". */
@:native("RTCDtlsTransport")
extern class DtlsTransport extends js.html.EventTarget {
  var iceTransport(default, null):IceTransport;
  var state(default, null):DtlsTransportState;
  function getRemoteCertificates():Array<js.lib.ArrayBuffer>;
  var onstatechange:haxe.Constraints.Function;
  var onerror:haxe.Constraints.Function;
}
