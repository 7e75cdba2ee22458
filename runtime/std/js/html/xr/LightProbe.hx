// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRLightProbe` of the specification "webxr-lighting-estimation". */
@:native("XRLightProbe")
extern class LightProbe extends js.html.EventTarget {
  var probeSpace(default, null):Space;
  var onreflectionchange:haxe.Constraints.Function;
}
