// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRRigidTransform` of the specification "webxr". */
@:native("XRRigidTransform")
extern class RigidTransform {
  function new(?position:js.html.DOMPointInit, ?orientation:js.html.DOMPointInit):Void;
  var position(default, null):js.html.DOMPointReadOnly;
  var orientation(default, null):js.html.DOMPointReadOnly;
  var matrix(default, null):js.lib.Float32Array;
  var inverse(default, null):RigidTransform;
}
