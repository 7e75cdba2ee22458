// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRDepthInformation` of the specification "webxr-depth-sensing". */
@:native("XRDepthInformation")
extern class DepthInformation {
  var width(default, null):Int;
  var height(default, null):Int;
  var normDepthBufferFromNormView(default, null):RigidTransform;
  var rawValueToMeters(default, null):Float;
  var projectionMatrix(default, null):js.lib.Float32Array;
  var transform(default, null):RigidTransform;
}
