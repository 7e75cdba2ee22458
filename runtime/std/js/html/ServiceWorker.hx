// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ServiceWorker` of the specification "service-workers". */
@:native("ServiceWorker")
extern class ServiceWorker extends EventTarget {
  var scriptURL(default, null):String;
  var state(default, null):ServiceWorkerState;
  @:overload(function(message:Dynamic, ?options:StructuredSerializeOptions):Void {})
  function postMessage(message:Dynamic, transfer:Array<Dynamic>):Void;
  var onstatechange:haxe.Constraints.Function;
  var onerror:haxe.Constraints.Function;
}
