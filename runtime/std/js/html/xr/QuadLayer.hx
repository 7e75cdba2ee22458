// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRQuadLayer` of the specification "webxrlayers". */
@:native("XRQuadLayer")
extern class QuadLayer extends CompositionLayer {
  var space:Space;
  var transform:RigidTransform;
  var width:Float;
  var height:Float;
  var onredraw:haxe.Constraints.Function;
}
