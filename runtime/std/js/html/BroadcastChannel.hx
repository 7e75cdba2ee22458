// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BroadcastChannel` of the specification "html". */
@:native("BroadcastChannel")
extern class BroadcastChannel extends EventTarget {
  function new(name:String):Void;
  var name(default, null):String;
  function postMessage(message:Dynamic):Void;
  function close():Void;
  var onmessage:haxe.Constraints.Function;
  var onmessageerror:haxe.Constraints.Function;
}
