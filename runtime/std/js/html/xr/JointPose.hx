// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRJointPose` of the specification "webxr-hand-input". */
@:native("XRJointPose")
extern class JointPose extends Pose {
  var radius(default, null):Float;
}
