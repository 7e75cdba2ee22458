// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRPlane` of the specification "webxr-plane-detection". */
@:native("XRPlane")
extern class Plane {
  var planeSpace(default, null):Space;
  var polygon(default, null):Array<js.html.DOMPointReadOnly>;
  var orientation(default, null):PlaneOrientation;
  var lastChangedTime(default, null):Float;
  var semanticLabel(default, null):String;
}
