// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCDataChannel` of the specification "webrtc". */
@:native("RTCDataChannel")
extern class DataChannel extends js.html.EventTarget {
  var label(default, null):String;
  var ordered(default, null):Bool;
  var maxPacketLifeTime(default, null):Null<Int>;
  var maxRetransmits(default, null):Null<Int>;
  var protocol(default, null):String;
  var negotiated(default, null):Bool;
  var id(default, null):Null<Int>;
  var readyState(default, null):DataChannelState;
  var bufferedAmount(default, null):Int;
  var bufferedAmountLowThreshold:Int;
  var onopen:haxe.Constraints.Function;
  var onbufferedamountlow:haxe.Constraints.Function;
  var onerror:haxe.Constraints.Function;
  var onclosing:haxe.Constraints.Function;
  var onclose:haxe.Constraints.Function;
  function close():Void;
  var onmessage:haxe.Constraints.Function;
  var binaryType:js.html.BinaryType;
  @:overload(function(data:js.lib.ArrayBufferView):Void {})
  @:overload(function(data:js.lib.ArrayBuffer):Void {})
  @:overload(function(data:js.html.Blob):Void {})
  function send(data:String):Void;
  var priority(default, null):PriorityType;
}
