// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRLightEstimate` of the specification "webxr-lighting-estimation". */
@:native("XRLightEstimate")
extern class LightEstimate {
  var sphericalHarmonicsCoefficients(default, null):js.lib.Float32Array;
  var primaryLightDirection(default, null):js.html.DOMPointReadOnly;
  var primaryLightIntensity(default, null):js.html.DOMPointReadOnly;
}
