// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebSocket` of the specification "websockets". */
@:native("WebSocket")
extern class WebSocket extends EventTarget {
  function new(url:String, ?protocols:haxe.extern.EitherType<String, Array<String>>):Void;
  var url(default, null):String;
  static inline var CONNECTING:Int = 0;
  static inline var OPEN:Int = 1;
  static inline var CLOSING:Int = 2;
  static inline var CLOSED:Int = 3;
  var readyState(default, null):Int;
  var bufferedAmount(default, null):Int;
  var onopen:haxe.Constraints.Function;
  var onerror:haxe.Constraints.Function;
  var onclose:haxe.Constraints.Function;
  var extensions(default, null):String;
  var protocol(default, null):String;
  function close(?code:Int, ?reason:String):Void;
  var onmessage:haxe.Constraints.Function;
  var binaryType:BinaryType;
  function send(data:haxe.extern.EitherType<js.lib.BufferSource, haxe.extern.EitherType<Blob, String>>):Void;
}
