// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRHitTestResult` of the specification "webxr-hit-test". */
@:native("XRHitTestResult")
extern class HitTestResult {
  function getPose(baseSpace:Space):Pose;
  function createAnchor():js.lib.Promise<Anchor>;
}
