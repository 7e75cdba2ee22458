// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRJointSpace` of the specification "webxr-hand-input". */
@:native("XRJointSpace")
extern class JointSpace extends Space {
  var jointName(default, null):HandJoint;
}
