// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransportOptions` of the specification "webtransport". */
typedef WebTransportOptions = {
  ?allowPooling:Bool,
  ?requireUnreliable:Bool,
  ?headers:haxe.extern.EitherType<js.html.Headers, haxe.extern.EitherType<Array<Array<String>>, haxe.DynamicAccess<String>>>,
  ?serverCertificateHashes:Array<WebTransportHash>,
  ?congestionControl:WebTransportCongestionControl,
  ?anticipatedConcurrentIncomingUnidirectionalStreams:Null<Int>,
  ?anticipatedConcurrentIncomingBidirectionalStreams:Null<Int>,
  ?protocols:Array<String>,
  ?datagramsReadableType:ReadableStreamType,
}
