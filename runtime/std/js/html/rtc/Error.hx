// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCError` of the specification "webrtc". */
@:native("RTCError")
extern class Error extends js.html.DOMException {
  function new(init:ErrorInit, ?message:String):Void;
  var errorDetail(default, null):ErrorDetailType;
  var sdpLineNumber(default, null):Null<Int>;
  var sctpCauseCode(default, null):Null<Int>;
  var receivedAlert(default, null):Null<Int>;
  var sentAlert(default, null):Null<Int>;
  var httpRequestStatusCode(default, null):Null<Int>;
}
