// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRTransientInputHitTestOptionsInit` of the specification "webxr-hit-test". */
typedef TransientInputHitTestOptionsInit = {
  profile:String,
  ?entityTypes:Array<HitTestTrackableType>,
  ?offsetRay:Ray,
}
