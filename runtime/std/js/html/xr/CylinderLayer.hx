// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRCylinderLayer` of the specification "webxrlayers". */
@:native("XRCylinderLayer")
extern class CylinderLayer extends CompositionLayer {
  var space:Space;
  var transform:RigidTransform;
  var radius:Float;
  var centralAngle:Float;
  var aspectRatio:Float;
  var onredraw:haxe.Constraints.Function;
}
