// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRSessionEvent` of the specification "webxr". */
@:native("XRSessionEvent")
extern class SessionEvent extends js.html.Event {
  function new(type:String, eventInitDict:SessionEventInit):Void;
  var session(default, null):Session;
}
