// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRProjectionLayer` of the specification "webxrlayers". */
@:native("XRProjectionLayer")
extern class ProjectionLayer extends CompositionLayer {
  var textureWidth(default, null):Int;
  var textureHeight(default, null):Int;
  var textureArrayLength(default, null):Int;
  var ignoreDepthValues(default, null):Bool;
  var fixedFoveation:Null<Float>;
  var deltaPose:RigidTransform;
}
