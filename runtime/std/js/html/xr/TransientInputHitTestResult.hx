// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRTransientInputHitTestResult` of the specification "webxr-hit-test". */
@:native("XRTransientInputHitTestResult")
extern class TransientInputHitTestResult {
  var inputSource(default, null):InputSource;
  var results(default, null):Array<HitTestResult>;
}
