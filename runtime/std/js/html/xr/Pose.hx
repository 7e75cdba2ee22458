// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRPose` of the specification "webxr". */
@:native("XRPose")
extern class Pose {
  var transform(default, null):RigidTransform;
  var linearVelocity(default, null):js.html.DOMPointReadOnly;
  var angularVelocity(default, null):js.html.DOMPointReadOnly;
  var emulatedPosition(default, null):Bool;
}
