// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRInputSourceEvent` of the specification "webxr". */
@:native("XRInputSourceEvent")
extern class InputSourceEvent extends js.html.Event {
  function new(type:String, eventInitDict:InputSourceEventInit):Void;
  var frame(default, null):Frame;
  var inputSource(default, null):InputSource;
}
