// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRPlaneSet` of the specification "webxr-plane-detection". */
@:native("XRPlaneSet")
extern class PlaneSet {
  var size(default, null):Int;
  function has(key:Plane):Bool;
  function entries():js.lib.Iterator<js.lib.KeyValue<Plane, Plane>>;
  function keys():js.lib.Iterator<Plane>;
  function values():js.lib.Iterator<Plane>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
