// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DedicatedWorkerGlobalScope` of the specification "html". */
@:native("DedicatedWorkerGlobalScope")
extern class DedicatedWorkerGlobalScope extends WorkerGlobalScope {
  var name(default, null):String;
  @:overload(function(message:Dynamic, ?options:StructuredSerializeOptions):Void {})
  function postMessage(message:Dynamic, transfer:Array<Dynamic>):Void;
  function close():Void;
  var onrtctransform:haxe.Constraints.Function;
  function requestAnimationFrame(callback:(time:Float) -> Void):Int;
  function cancelAnimationFrame(handle:Int):Void;
  var onmessage:haxe.Constraints.Function;
  var onmessageerror:haxe.Constraints.Function;
}
