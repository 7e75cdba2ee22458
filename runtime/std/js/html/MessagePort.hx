// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MessagePort` of the specification "html". */
@:native("MessagePort")
extern class MessagePort extends EventTarget {
  @:overload(function(message:Dynamic, ?options:StructuredSerializeOptions):Void {})
  function postMessage(message:Dynamic, transfer:Array<Dynamic>):Void;
  function start():Void;
  function close():Void;
  var onclose:haxe.Constraints.Function;
  var onmessage:haxe.Constraints.Function;
  var onmessageerror:haxe.Constraints.Function;
}
