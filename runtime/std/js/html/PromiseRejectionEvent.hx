// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PromiseRejectionEvent` of the specification "html". */
@:native("PromiseRejectionEvent")
extern class PromiseRejectionEvent extends Event {
  function new(type:String, eventInitDict:PromiseRejectionEventInit):Void;
  var promise(default, null):Dynamic;
  var reason(default, null):Dynamic;
}
