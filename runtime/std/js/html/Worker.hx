// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Worker` of the specification "html". */
@:native("Worker")
extern class Worker extends EventTarget {
  function new(scriptURL:haxe.extern.EitherType<TrustedScriptURL, String>, ?options:WorkerOptions):Void;
  function terminate():Void;
  @:overload(function(message:Dynamic, ?options:StructuredSerializeOptions):Void {})
  function postMessage(message:Dynamic, transfer:Array<Dynamic>):Void;
  var onerror:haxe.Constraints.Function;
  var onmessage:haxe.Constraints.Function;
  var onmessageerror:haxe.Constraints.Function;
}
