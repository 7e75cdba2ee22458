// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRVisibilityMaskChangeEvent` of the specification "webxr". */
@:native("XRVisibilityMaskChangeEvent")
extern class VisibilityMaskChangeEvent extends js.html.Event {
  function new(type:String, eventInitDict:VisibilityMaskChangeEventInit):Void;
  var session(default, null):Session;
  var eye(default, null):Eye;
  var index(default, null):Int;
  var vertices(default, null):js.lib.Float32Array;
  var indices(default, null):js.lib.Uint32Array;
}
