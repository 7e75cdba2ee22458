// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EventSource` of the specification "html". */
@:native("EventSource")
extern class EventSource extends EventTarget {
  function new(url:String, ?eventSourceInitDict:EventSourceInit):Void;
  var url(default, null):String;
  var withCredentials(default, null):Bool;
  static inline var CONNECTING:Int = 0;
  static inline var OPEN:Int = 1;
  static inline var CLOSED:Int = 2;
  var readyState(default, null):Int;
  var onopen:haxe.Constraints.Function;
  var onmessage:haxe.Constraints.Function;
  var onerror:haxe.Constraints.Function;
  function close():Void;
}
