// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRInputSourcesChangeEvent` of the specification "webxr". */
@:native("XRInputSourcesChangeEvent")
extern class InputSourcesChangeEvent extends js.html.Event {
  function new(type:String, eventInitDict:InputSourcesChangeEventInit):Void;
  var session(default, null):Session;
  var added(default, null):Array<InputSource>;
  var removed(default, null):Array<InputSource>;
}
