// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRSystem` of the specification "webxr". */
@:native("XRSystem")
extern class System extends js.html.EventTarget {
  function isSessionSupported(mode:SessionMode):js.lib.Promise<Bool>;
  function requestSession(mode:SessionMode, ?options:SessionInit):js.lib.Promise<Session>;
  var ondevicechange:haxe.Constraints.Function;
}
