// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SharedWorker` of the specification "html". */
@:native("SharedWorker")
extern class SharedWorker extends EventTarget {
  function new(scriptURL:haxe.extern.EitherType<TrustedScriptURL, String>, ?options:haxe.extern.EitherType<String, SharedWorkerOptions>):Void;
  var port(default, null):MessagePort;
  var onerror:haxe.Constraints.Function;
}
