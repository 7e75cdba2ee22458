// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRView` of the specification "webxr". */
@:native("XRView")
extern class View {
  var eye(default, null):Eye;
  var index(default, null):Int;
  var recommendedViewportScale(default, null):Null<Float>;
  function requestViewportScale(scale:Null<Float>):Void;
  var camera(default, null):Camera;
  var isFirstPersonObserver(default, null):Bool;
  var projectionMatrix(default, null):js.lib.Float32Array;
  var transform(default, null):RigidTransform;
}
