// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Sensor` of the specification "generic-sensor". */
@:native("Sensor")
extern class Sensor extends EventTarget {
  var activated(default, null):Bool;
  var hasReading(default, null):Bool;
  var timestamp(default, null):Null<Float>;
  function start():Void;
  function stop():Void;
  var onreading:haxe.Constraints.Function;
  var onactivate:haxe.Constraints.Function;
  var onerror:haxe.Constraints.Function;
}
