// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRHitTestOptionsInit` of the specification "webxr-hit-test". */
typedef HitTestOptionsInit = {
  space:Space,
  ?entityTypes:Array<HitTestTrackableType>,
  ?offsetRay:Ray,
}
