// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl;

/** `WebGLContextEvent` of the specification "webgl1". */
@:native("WebGLContextEvent")
extern class ContextEvent extends js.html.Event {
  function new(type:String, ?eventInit:ContextEventInit):Void;
  var statusMessage(default, null):String;
}
