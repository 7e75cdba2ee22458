// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRReferenceSpace` of the specification "webxr". */
@:native("XRReferenceSpace")
extern class ReferenceSpace extends Space {
  function getOffsetReferenceSpace(originOffset:RigidTransform):ReferenceSpace;
  var onreset:haxe.Constraints.Function;
}
