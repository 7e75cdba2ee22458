// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRInputSourceArray` of the specification "webxr". */
@:native("XRInputSourceArray")
extern class InputSourceArray implements ArrayAccess<InputSource> {
  function entries():js.lib.Iterator<js.lib.KeyValue<Int, InputSource>>;
  function keys():js.lib.Iterator<Int>;
  function values():js.lib.Iterator<InputSource>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
  var length(default, null):Int;
}
