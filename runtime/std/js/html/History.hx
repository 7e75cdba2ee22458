// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `History` of the specification "html". */
@:native("History")
extern class History {
  var length(default, null):Int;
  var scrollRestoration:ScrollRestoration;
  var state(default, null):Dynamic;
  function go(?delta:Int):Void;
  function back():Void;
  function forward():Void;
  function pushState(data:Dynamic, unused:String, ?url:String):Void;
  function replaceState(data:Dynamic, unused:String, ?url:String):Void;
}
