// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRCubeLayer` of the specification "webxrlayers". */
@:native("XRCubeLayer")
extern class CubeLayer extends CompositionLayer {
  var space:Space;
  var orientation:js.html.DOMPointReadOnly;
  var onredraw:haxe.Constraints.Function;
}
