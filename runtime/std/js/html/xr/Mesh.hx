// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRMesh` of the specification "real-world-meshing". */
@:native("XRMesh")
extern class Mesh {
  var meshSpace(default, null):Space;
  var vertices(default, null):js.lib.Float32Array;
  var indices(default, null):js.lib.Uint32Array;
  var lastChangedTime(default, null):Float;
  var semanticLabel(default, null):String;
}
