// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SharedWorkerGlobalScope` of the specification "html". */
@:native("SharedWorkerGlobalScope")
extern class SharedWorkerGlobalScope extends WorkerGlobalScope {
  var name(default, null):String;
  function close():Void;
  var onconnect:haxe.Constraints.Function;
}
