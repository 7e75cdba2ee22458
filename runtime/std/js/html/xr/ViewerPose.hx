// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRViewerPose` of the specification "webxr". */
@:native("XRViewerPose")
extern class ViewerPose extends Pose {
  var views(default, null):Array<View>;
}
