// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRRayDirectionInit` of the specification "webxr-hit-test". */
typedef RayDirectionInit = {
  ?x:Float,
  ?y:Float,
  ?z:Float,
  ?w:Float,
}
