// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Event` of the specification "dom". */
@:native("Event")
extern class Event {
  function new(type:String, ?eventInitDict:EventInit):Void;
  var type(default, null):String;
  var target(default, null):EventTarget;
  var srcElement(default, null):EventTarget;
  var currentTarget(default, null):EventTarget;
  function composedPath():Array<EventTarget>;
  static inline var NONE:Int = 0;
  static inline var CAPTURING_PHASE:Int = 1;
  static inline var AT_TARGET:Int = 2;
  static inline var BUBBLING_PHASE:Int = 3;
  var eventPhase(default, null):Int;
  function stopPropagation():Void;
  var cancelBubble:Bool;
  function stopImmediatePropagation():Void;
  var bubbles(default, null):Bool;
  var cancelable(default, null):Bool;
  var returnValue:Bool;
  function preventDefault():Void;
  var defaultPrevented(default, null):Bool;
  var composed(default, null):Bool;
  var isTrusted(default, null):Bool;
  var timeStamp(default, null):Float;
  function initEvent(type:String, ?bubbles:Bool, ?cancelable:Bool):Void;
}
