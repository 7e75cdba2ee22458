// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Subscriber` of the specification "observable". */
@:native("Subscriber")
extern class Subscriber {
  function next(value:Dynamic):Void;
  function error(error:Dynamic):Void;
  function complete():Void;
  function addTeardown(teardown:() -> Void):Void;
  var active(default, null):Bool;
  var signal(default, null):AbortSignal;
}
