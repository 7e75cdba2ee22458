// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BatteryManager` of the specification "battery-status". */
@:native("BatteryManager")
extern class BatteryManager extends EventTarget {
  var charging(default, null):Bool;
  var chargingTime(default, null):Float;
  var dischargingTime(default, null):Float;
  var level(default, null):Float;
  var onchargingchange:haxe.Constraints.Function;
  var onchargingtimechange:haxe.Constraints.Function;
  var ondischargingtimechange:haxe.Constraints.Function;
  var onlevelchange:haxe.Constraints.Function;
}
