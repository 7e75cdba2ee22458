// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRViewport` of the specification "webxr". */
@:native("XRViewport")
extern class Viewport {
  var x(default, null):Int;
  var y(default, null):Int;
  var width(default, null):Int;
  var height(default, null):Int;
}
