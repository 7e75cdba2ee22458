// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUSupportedFeatures` of the specification "webgpu". */
@:native("GPUSupportedFeatures")
extern class SupportedFeatures {
  var size(default, null):Int;
  function has(key:String):Bool;
  function entries():js.lib.Iterator<js.lib.KeyValue<String, String>>;
  function keys():js.lib.Iterator<String>;
  function values():js.lib.Iterator<String>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
