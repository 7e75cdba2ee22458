// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XREquirectLayer` of the specification "webxrlayers". */
@:native("XREquirectLayer")
extern class EquirectLayer extends CompositionLayer {
  var space:Space;
  var transform:RigidTransform;
  var radius:Float;
  var centralHorizontalAngle:Float;
  var upperVerticalAngle:Float;
  var lowerVerticalAngle:Float;
  var onredraw:haxe.Constraints.Function;
}
