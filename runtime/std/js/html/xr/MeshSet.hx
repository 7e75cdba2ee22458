// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRMeshSet` of the specification "real-world-meshing". */
@:native("XRMeshSet")
extern class MeshSet {
  var size(default, null):Int;
  function has(key:Mesh):Bool;
  function entries():js.lib.Iterator<js.lib.KeyValue<Mesh, Mesh>>;
  function keys():js.lib.Iterator<Mesh>;
  function values():js.lib.Iterator<Mesh>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
